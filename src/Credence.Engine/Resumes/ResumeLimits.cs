namespace Credence.Resumes;

/// <summary>How much of a document is read; what is more is refused, or left out with a warning. Listed in docs/method/resume.md.</summary>
public static class ResumeLimits
{
    /// <summary>Largest document (bytes).</summary>
    public const int DocumentBytes = 10 * 1024 * 1024;

    /// <summary>Longest text (UTF-16 units).</summary>
    public const int TextLength = 200_000;

    /// <summary>Most lines (count).</summary>
    public const int Lines = 5_000;

    /// <summary>Longest line; a longer one is read as several (UTF-16 units).</summary>
    public const int LineLength = 2_000;

    /// <summary>Deepest nesting of JSON, of elements of a Word document, and of PDF objects.</summary>
    public const int Depth = 64;
}
