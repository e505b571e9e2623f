namespace Credence.Rules.Feel;

/// <summary>One piece of an expression's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a text literal what it says.</param>
/// <param name="At">Where it starts (characters before it).</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int At, int End)
{
    internal bool Is(string symbolOrWord) => Kind is TokenKind.Symbol or TokenKind.Word && Text == symbolOrWord;
}
