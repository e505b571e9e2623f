using Credence.App.Hosting;
using Credence.Resumes.Json;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.App.Resume;

/// <summary>Reads the résumé a call names. Nothing of it is kept or logged.</summary>
internal static class ResumeFile
{
    /// <summary>The résumé.</summary>
    /// <exception cref="UnusableInputException">It cannot be read; says why and what to do.</exception>
    internal static Credence.Resumes.Resume Read(string file, LoadedData data)
    {
        var reading = new JsonResumeReader(KnownNames.Read(data.Folder, data.Catalog), DegreeWords.Read(data.Folder)).Read(Bytes(file));
        return reading.Resume ?? throw reading.Refusal!.For(file);
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file.Length == 0 ? "FILE (empty)" : file, "cannot be read", "Name a résumé as JSON Resume");
        }
    }
}
