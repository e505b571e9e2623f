using System.Globalization;
using System.Text;

namespace Credence.Rules.Drawing;

/// <summary>Makes any text drawable, and breaks it into lines that fit a width.</summary>
public static class TextLines
{
    private const char NoBreakSpace = '\u00a0';
    private const char Replacement = '\uFFFD';
    private const double BalanceStep = 8;

    /// <summary>Lines above which a text is not balanced.</summary>
    private const int MostBalanced = 6;

    /// <summary>The text on one line: runs of white space are one space, no-break spaces stay; what XML cannot hold and what turns the reading direction of its surroundings is shown as a replacement character.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != NoBreakSpace)
            {
                if (clean is { Length: > 0 } && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (IsDrawable(rune))
            {
                clean.Append(rune);
            }
            else
            {
                clean.Append(Replacement);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Lines of at most that width in px, at least one; broken at spaces, and inside a word only where the word alone is wider. As few lines as fit, of nearly one length.</summary>
    public static IReadOnlyList<string> Of(string text, double width, double fontSize)
    {
        var clean = Clean(text);
        var lines = Greedy(clean, width, fontSize);
        for (var narrower = width - BalanceStep; narrower > width / 2; narrower -= BalanceStep)
        {
            var balanced = Greedy(clean, narrower, fontSize);
            if (balanced.Count > lines.Count || balanced.Count > MostBalanced || string.Join(' ', balanced) != clean)
                break;
            lines = balanced;
        }

        return lines;
    }

    private static List<string> Greedy(string clean, double width, double fontSize)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in clean.Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (TextWidth.Of(longer, fontSize) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            var pieces = Pieces(word, width, fontSize);
            lines.AddRange(pieces[..^1]);
            line = pieces[^1];
        }

        lines.Add(line);
        return lines;
    }

    private static List<string> Pieces(string word, double width, double fontSize)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var used = 0.0;
        foreach (var rune in word.EnumerateRunes())
        {
            var advance = TextWidth.Of(rune.ToString(), fontSize);
            if (piece.Length > 0 && used + advance > width)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                used = 0;
            }

            piece.Append(rune);
            used += advance;
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    private static bool IsDrawable(Rune rune) =>
        rune.Value is not (0xFFFE or 0xFFFF)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate)
        && rune.Value is not (0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
