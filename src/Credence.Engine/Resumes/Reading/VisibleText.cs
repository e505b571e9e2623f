using System.Text;

namespace Credence.Resumes.Reading;

/// <summary>Text as it can be shown: nothing that hides, reorders or controls.</summary>
internal static class VisibleText
{
    private const string Marks = "\u0300\u0301\u0302\u0303\u0308\u030A\u0327\u030C";
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly string[] Bases = ["aeiouAEIOU", "aeiouyAEIOUYcnszCNSZ", "aeiouAEIOU", "anoANO", "aeiouyAEIOU", "auAU", "csCStT", "cesznrdCESZNRD"];
    private static readonly string[] Accented = ["àèìòùÀÈÌÒÙ", "áéíóúýÁÉÍÓÚÝćńśźĆŃŚŹ", "âêîôûÂÊÎÔÛ", "ãñõÃÑÕ", "äëïöüÿÄËÏÖÜ", "åůÅŮ", "çşÇŞţŢ", "čěšžňřďČĚŠŽŇŘĎ"];

    /// <summary>The text with ligatures taken apart and white space of every kind as one blank; controls, marks of direction and characters without width are dropped.</summary>
    internal static string Of(string text, bool keepLines = false)
    {
        if (!text.Any(IsOdd))
            return Squeezed(text, keepLines);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0xF0B7 or 0xF0A7 or 0xF076 or 0xF0D8)
                clean.Append('•'); // bullets of the fonts Symbol and Wingdings
            else if (keepLines && rune.Value == '\n')
                clean.Append('\n');
            else if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if (rune.IsAscii ? !Rune.IsControl(rune) : !HasNoWidth(rune.Value) && !Rune.IsControl(rune))
                clean.Append(rune);
        }

        return Squeezed(Composed(clean.ToString()), keepLines);
    }

    /// <summary>Ligatures taken apart, full-width signs made plain, marks put on the letter before them. NFKC for what PDFs hold: the program runs without the tables of all scripts.</summary>
    private static string Composed(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\uFB00' and <= '\uFB06')
                composed.Append(Ligatures[c - '\uFB00']);
            else if (c is >= '\uFF01' and <= '\uFF5E')
                composed.Append((char)(c - '\uFF01' + '!'));
            else if (composed.Length > 0 && Marks.IndexOf(c, StringComparison.Ordinal) is var mark and >= 0 && Bases[mark].IndexOf(composed[^1], StringComparison.Ordinal) is var letter and >= 0)
                composed[^1] = Accented[mark][letter];
            else
                composed.Append(c);
        }

        return composed.ToString();
    }

    private static bool IsOdd(char c) => c is < ' ' or >= '\u007F';

    private static bool HasNoWidth(int c) =>
        c is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xE000 and <= 0xF8FF) or (>= 0xE0000 and <= 0xE0FFF);

    private static string Squeezed(string text, bool keepLines)
    {
        if (keepLines)
            return string.Join('\n', text.Split('\n').Select(line => Squeezed(line, keepLines: false)).Where(line => line.Length > 0));
        var trimmed = text.Trim();
        return trimmed.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : trimmed;
    }
}
