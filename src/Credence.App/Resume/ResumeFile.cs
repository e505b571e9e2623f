using Credence.App.Hosting;
using Credence.Resumes;
using Credence.Sources;

namespace Credence.App.Resume;

/// <summary>Takes a résumé from a file or standard input, no more of it than is read.</summary>
internal static class ResumeFile
{
    internal const string StandardInput = "-";
    private const int Step = 64 * 1024;

    /// <summary>The bytes; one more than is allowed where it is too large.</summary>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    internal static byte[] Bytes(string file)
    {
        try
        {
            using var input = file == StandardInput ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var bytes = new MemoryStream();
            var buffer = new byte[Step];
            for (var read = input.Read(buffer); read > 0 && bytes.Length <= ResumeLimits.DocumentBytes; read = input.Read(buffer))
                bytes.Write(buffer, 0, read);
            if (file == StandardInput)
                CallRecord.Current?.Received(StandardInput, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            return bytes.ToArray();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file.Length == 0 ? "FILE (empty)" : file, "cannot be read", "Name a PDF, Word, text, Markdown or JSON Resume file, or - for standard input");
        }
    }
}
