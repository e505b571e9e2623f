namespace Credence.Resumes.Reading;

/// <summary>What divides the parts of a line.</summary>
internal static class Dividers
{
    /// <summary>Length of a tab, a bar or dot, or a dash with blanks around at a place; 0 where none is.</summary>
    internal static int Strong(string text, int at)
    {
        if (text[at] is '\t' or '|' or '•' or '·' or '∙' or '‖' or '◦' or '●' or '⋅' or '¦')
            return 1;
        return text[at] is '–' or '—' or '-' or '―' && at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) ? 1 : 0;
    }

    /// <summary>The same, and commas and semicolons: the items of a list.</summary>
    internal static int List(string text, int at) =>
        text[at] is ';' || (text[at] is ',' && !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))) ? 1
        : text[at] is '-' or '–' or '—' ? 0
        : Strong(text, at);
}
