namespace Credence.Postings.Finding;

/// <summary>Reads the number that stands before a word for years: <c>3+</c>, <c>3-5</c>, <c>three to five</c>, <c>five (5)</c>.</summary>
/// <param name="words">Numbers in English words, from zero.</param>
/// <param name="germanWords">The same in German.</param>
internal sealed class YearCounts(IReadOnlyList<string> words, IReadOnlyList<string> germanWords)
{
    /// <summary>Letters of <c>seventeen</c>; longer words are no numbers of years.</summary>
    private const int LongestWord = 9;

    /// <summary>The number right before a place; null where there is none.</summary>
    public YearCount? Before(ReadOnlySpan<char> text, int unit)
    {
        var at = SkipBack(text, unit, " \u00a0-‑");
        var open = false;
        at = SkipBack(text, at, ")'’ \u00a0");
        while (at > 0 && text[at - 1] is '+' or '＋')
        {
            open = true;
            at = SkipBack(text, at - 1, " \u00a0");
        }

        if (NumberBefore(text, ref at) is not { } last)
            return null;

        // "five (5) years", "3 (three) years": one number said twice
        var outer = SkipBack(text, at, "( \u00a0");
        var twice = outer;
        if (outer < at && NumberBefore(text, ref twice) is { } first && first == last)
            at = twice;

        var start = at;
        if (SeparatorBefore(text, at) is { } beforeSeparator)
        {
            var lower = beforeSeparator;
            if (NumberBefore(text, ref lower) is { } low && low < last)
                return new YearCount(low, last, open, lower);
        }

        return new YearCount(last, null, open, start);
    }

    private static int? SeparatorBefore(ReadOnlySpan<char> text, int at)
    {
        var trimmed = SkipBack(text, at, " \u00a0+");
        if (trimmed > 0 && text[trimmed - 1] is '-' or '–' or '—' or '‑' or '~')
            return SkipBack(text, trimmed - 1, " \u00a0+");
        foreach (var word in (ReadOnlySpan<string>)[" to", " bis", " or"])
        {
            if (trimmed >= word.Length && text[..trimmed].EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return SkipBack(text, trimmed - word.Length, " \u00a0+");
        }

        return null;
    }

    private int? NumberBefore(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (start < at)
        {
            // no figure of more than two digits, no decimal, no part of a longer token or an amount of money
            if (at - start > 2 || (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '.' or ',' or '$' or '€' or '/')))
                return null;
            var number = text[start] - '0';
            if (at - start == 2)
                number = (number * 10) + text[start + 1] - '0';
            at = start;
            return number;
        }

        while (start > 0 && at - start <= LongestWord && char.IsLetter(text[start - 1]))
            start--;
        var word = text[start..at];
        var value = Math.Max(IndexOf(words, word), IndexOf(germanWords, word));
        if (value < 0)
            return null;
        at = start;
        return value;
    }

    /// <summary>The number a word stands for (<c>five</c>, <c>drei</c>); null where it is none.</summary>
    public int? ValueOf(ReadOnlySpan<char> word) => Math.Max(IndexOf(words, word), IndexOf(germanWords, word)) is var value and > 0 ? value : null;

    private static int IndexOf(IReadOnlyList<string> words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private static int SkipBack(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> skipped)
    {
        while (at > 0 && skipped.Contains(text[at - 1]))
            at--;
        return at;
    }
}
