namespace Credence.Pages.Phrases;

/// <summary>What stands between a word and the one before it in its sentence.</summary>
internal enum Gap
{
    /// <summary>Blanks or a hyphen.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon, semicolon, dash or bracket: another clause begins.</summary>
    Clause,
}
