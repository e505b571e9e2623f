using System.Text;

namespace Credence.Postings.Finding;

/// <summary>Folds names for comparison: lower case, no diacritics, words of letters and digits with one space between.</summary>
internal static class TextFolding
{
    private const string From = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļľĺñńņňòóôõöøōőŕřśšşșťțţùúûüūůűųýÿžźż";
    private const string Into = "aaaaaaaaacccddeeeeeeeeggiiiiiiikllllnnnnoooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>Folded text; <c>&amp;</c> becomes <c>and</c>, apostrophes vanish, other punctuation separates words.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            Append(folded, c);
        return folded.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case '\'' or '’' or '`' or '\u0300' or '\u0301' or '\u0303' or '\u0308' or '\u0327' or '\u200b' or '\u00ad':
                return;
            case '&':
                Separate(folded);
                folded.Append("and ");
                return;
            case 'ß':
                folded.Append("ss");
                return;
            case 'æ' or 'Æ':
                folded.Append("ae");
                return;
            case 'œ' or 'Œ':
                folded.Append("oe");
                return;
        }

        if (char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c))
            folded.Append(Letter(c));
        else
            Separate(folded);
    }

    private static void Separate(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static char Letter(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (char.IsAscii(lower))
            return lower;
        var at = From.IndexOf(lower, StringComparison.Ordinal);
        return at < 0 ? lower : Into[at];
    }
}
