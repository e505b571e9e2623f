namespace Credence.Pages.Facts;

/// <summary>What a date on a page dates.</summary>
internal enum PageDateKind
{
    /// <summary>The content: when it was made or last revised.</summary>
    Content,

    /// <summary>A version, edition or syllabus.</summary>
    Version,

    /// <summary>The page or "last updated" without saying what.</summary>
    Page,

    /// <summary>First publication, in structured data.</summary>
    Published,
}
