namespace Credence.Postings.Finding;

/// <summary>Reads what stands between two words.</summary>
internal static class Gaps
{
    /// <summary>Set where a byte of a gap needs a look at its surroundings: a full stop, a plus sign, anything outside of ASCII.</summary>
    internal const uint Special = 1 << 15;

    private static readonly ushort[] OfByte = [.. Enumerable.Range(0, 256).Select(b =>
        (ushort)(b >= 128 || b is '.' or '+' ? Special : (uint)Letters.GapOf((char)b)))];

    /// <summary>What each byte of a folded text means between words, or <see cref="Special"/>.</summary>
    internal static ReadOnlySpan<ushort> OfBytes => OfByte;

    /// <summary>The same character by character; a lone plus sign is a word.</summary>
    internal static Gap Read(TokenList tokens, int from, int to, Gap gap)
    {
        var text = tokens.Text;
        for (var i = from; i < to; i++)
        {
            if (text[i] == '+' && !IsWord(text, i + 1))
            {
                tokens.Add(new Token(i, i + 1, tokens.Words.Plus, gap, Shape.Plain));
                gap = Gap.None;
            }
            else
            {
                gap |= At(text, i, gap);
            }
        }

        return gap;
    }

    internal static bool IsWord(string text, int i) => i < text.Length && Letters.Fold(text[i]) != '\0';

    /// <param name="text">Text.</param>
    /// <param name="i">A character that belongs to no word.</param>
    /// <param name="before">What stands between the word before and the character.</param>
    private static Gap At(string text, int i, Gap before)
    {
        var gap = Letters.GapOf(text[i]);
        if (gap is Gap.Dot)
            return (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])) && !Abbreviated(text, i) ? Gap.Stop : Gap.Dot;
        return gap is Gap.Line or Gap.Bullet && (before & (Gap.Dot | Gap.Stop)) != 0 && InsideAbbreviation(text, i) ? Gap.Space : gap;
    }

    /// <summary>A list maker took the second half of "(e.g." for the mark of an item: "(e.", a new line, a bullet, and on goes the sentence.</summary>
    private static bool InsideAbbreviation(string text, int i)
    {
        const int farthest = 8;
        var at = i - 1;
        while (at >= 0 && i - at < farthest && Letters.GapOf(text[at]) is Gap.Space or Gap.Line or Gap.Bullet)
            at--;
        return at >= 2 && text[at] == '.' && text[at - 1] is 'e' or 'i' or 'z' && text[at - 2] == '(';
    }

    /// <summary>A full stop after one letter (e.g., z.B.), or before a small letter or comma, does not end a sentence.</summary>
    private static bool Abbreviated(string text, int dot)
    {
        if (dot >= 1 && char.IsLetter(text[dot - 1]) && (dot == 1 || !char.IsLetterOrDigit(text[dot - 2])))
            return true;
        var next = dot + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00A0')
            next++;
        return next < text.Length && char.IsLower(text[next]);
    }
}
