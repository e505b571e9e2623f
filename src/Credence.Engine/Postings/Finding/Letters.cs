namespace Credence.Postings.Finding;

/// <summary>Folds single characters; one character stays one character, so offsets into the folded and the original text are equal.</summary>
internal static class Letters
{
    private const int Ascii = 128;

    /// <summary>Lower case for a letter or digit, 0 for anything else.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, Ascii).Select(c => char.IsAsciiLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    private static readonly Gap[] Gaps = [.. Enumerable.Range(0, Ascii).Select(c => GapOfAscii((char)c))];

    /// <summary>The folded letter or digit, or 0 where the character is neither.</summary>
    internal static char Fold(char c)
    {
        if (c < Ascii)
            return Folded[c];
        return char.IsLetterOrDigit(c) && c is not ('ª' or 'º') ? char.ToLowerInvariant(c) : '\0';
    }

    /// <summary>What a character between words means.</summary>
    internal static Gap GapOf(char c) => c < Ascii ? Gaps[c] : c switch
    {
        '\u00A0' or '\u2009' or '\u202F' or '\u200B' or '\u3000' or '\uFEFF' => Gap.Space,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => Gap.Dash,
        '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u201E' or '´' => Gap.Quote,
        '™' or '®' or '©' or '\u00AD' or 'ª' or 'º' => Gap.Mark,
        '•' or '·' or '▪' or '●' or '◦' or '»' or '\uF0B7' or '✓' or '✅' or '➔' or '■' => Gap.Bullet,
        '\u2028' or '\u2029' => Gap.Line,
        '（' => Gap.Open,
        '）' => Gap.Close,
        _ => Gap.Mark,
    };

    private static Gap GapOfAscii(char c) => c switch
    {
        '\n' or '\r' or '\v' or '\f' => Gap.Line,
        ' ' or '\t' => Gap.Space,
        '-' or '_' => Gap.Dash,
        '/' or '\\' or '|' => Gap.Slash,
        '\'' or '"' or '`' => Gap.Quote,
        ':' => Gap.Colon,
        '.' => Gap.Dot,
        ',' => Gap.Comma,
        ';' => Gap.Semicolon,
        '(' or '[' or '{' => Gap.Open,
        ')' or ']' or '}' => Gap.Close,
        '!' or '?' => Gap.Stop,
        _ => Gap.Mark,
    };
}
