namespace Credence.Pages.Reading;

/// <summary>How much of a page is read; more is refused or left out, and said.</summary>
public static class PageLimits
{
    /// <summary>Largest page (bytes); a larger one is refused.</summary>
    public const int PageBytes = 10 * 1024 * 1024;

    /// <summary>Visible text that is looked at (UTF-16 units); the rest is left out and said.</summary>
    public const int TextLength = 300_000;

    /// <summary>Longest attribute, meta content or structured value that is kept (UTF-16 units).</summary>
    internal const int ValueLength = 2_000;

    /// <summary>Structured data that is read (UTF-16 units over all scripts).</summary>
    internal const int ScriptLength = 1_000_000;

    /// <summary>Values for machines that are kept.</summary>
    internal const int Values = 2_000;

    /// <summary>Levels of open elements within which an end tag finds its start; deeper ones are skipped, so that bad nesting stays linear.</summary>
    internal const int EndTagReach = 64;
}
