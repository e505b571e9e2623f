using Credence.Portfolio.Signed;
using Credence.Sources;

namespace Credence.App.Credentials;

/// <summary>Reads a signed document or list, no more of it than can be one.</summary>
internal static class SmallFile
{
    private const string StandardInput = "-";

    /// <summary>The bytes, of a file that is too large one more than may be, so that its reader says so.</summary>
    /// <param name="path">Path; <c>-</c> for standard input.</param>
    /// <param name="next">What to do where it cannot be read.</param>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    internal static byte[] Read(string path, string next)
    {
        if (Directory.Exists(path))
            throw new UnusableInputException(path, "is a folder", next);
        try
        {
            using var file = path == StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var kept = new byte[CredentialFile.MostBytes + 1];
            return kept[..file.ReadAtLeast(kept, kept.Length, throwOnEndOfStream: false)];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path == StandardInput ? "stdin" : path, "cannot be read", next);
        }
    }
}
