namespace Credence.Postings.Cleaning;

/// <summary>What an HTML element does to the lines of the text around it.</summary>
internal enum HtmlElement
{
    /// <summary>Not an element of HTML.</summary>
    Unknown,

    /// <summary>Runs inside a line.</summary>
    Inline,

    /// <summary>Starts and ends a line.</summary>
    Line,

    /// <summary>Starts and ends a paragraph.</summary>
    Paragraph,

    /// <summary>Starts a line; a paragraph ends after it.</summary>
    List,

    /// <summary>Starts a line with a list marker.</summary>
    Item,

    /// <summary>Breaks a line.</summary>
    Break,

    /// <summary>Separated from its neighbor by a space.</summary>
    Cell,

    /// <summary>Keeps its line breaks.</summary>
    Preformatted,

    /// <summary>Dropped with everything in it.</summary>
    Hidden,
}
