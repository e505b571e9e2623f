namespace Credence.Postings.Finding.Skills;

/// <summary>What stands before a word, weakest first; of several the strongest counts.</summary>
internal enum WordGap : byte
{
    /// <summary>Blanks.</summary>
    Space,

    /// <summary>A comma: no phrase goes on over it. The tagger reads it as a blank, since the corpus it learned from has no commas.</summary>
    Comma,

    /// <summary>A dash that stands alone.</summary>
    Dash,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A colon, semicolon, question mark or exclamation mark.</summary>
    Colon,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A full stop.</summary>
    Stop,

    /// <summary>A bullet or another sign.</summary>
    Bullet,

    /// <summary>A new line, or the start of the text.</summary>
    Line,
}
