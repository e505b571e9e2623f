namespace Credence.Pages.Reading;

/// <summary>What a page is made of, told by its content.</summary>
public enum PageKind
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>The text of a PDF document.</summary>
    Pdf,
}
