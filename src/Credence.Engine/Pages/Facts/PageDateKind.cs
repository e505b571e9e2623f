namespace Credence.Pages.Facts;

/// <summary>What a date on a page dates.</summary>
internal enum PageDateKind
{
    /// <summary>The content: when it was made or last revised.</summary>
    Content,

    /// <summary>A version, edition or syllabus.</summary>
    Version,

    /// <summary>"Last updated" in the text, without saying what.</summary>
    Updated,

    /// <summary>The page: said so, in its footer, or in data about the page.</summary>
    Page,

    /// <summary>First publication, in structured data.</summary>
    Published,
}
