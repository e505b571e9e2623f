namespace Credence.Postings;

/// <summary>How a description is written.</summary>
public enum BodyKind
{
    /// <summary>Plain text with line breaks.</summary>
    Plain,

    /// <summary>HTML, possibly escaped once or twice.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,
}
