namespace Credence.Postings.Finding;

/// <summary>Reads figures with American, European, Swiss and Indian separators and the suffixes k, lakh, million and billion.</summary>
internal static class AmountReader
{
    private const int MostDigits = 12;
    private const int Group = 3;

    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    [
        ("thousand", 1_000m), ("million", Amount.Million), ("billion", 1_000m * Amount.Million), ("lakhs", 100_000m), ("lakh", 100_000m), ("lacs", 100_000m), ("lac", 100_000m),
        ("lpa", 100_000m), ("tsd", 1_000m), ("mio", Amount.Million), ("mrd", 1_000m * Amount.Million), ("mm", Amount.Million), ("bn", 1_000m * Amount.Million), ("k", 1_000m), ("l", 100_000m), ("m", Amount.Million), ("b", 1_000m * Amount.Million), ("t", 1_000_000m * Amount.Million),
    ];

    /// <summary>Reads the figure that starts at a place; null where there is none.</summary>
    public static Amount? At(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
            return null;

        var value = 0m;
        var fraction = 0m;
        var digits = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (++digits > MostDigits)
                return null;
            value = (value * 10) + (text[at] - '0');
            at++;
            if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || !IsSeparator(text[at]))
                continue;
            var run = RunLength(text, at + 1);
            if (IsThousands(text, at, run, digits))
            {
                at++;
                continue;
            }

            if (text[at] is not ('.' or ','))
                break;
            var scale = 0.1m;
            for (at++; at < text.Length && char.IsAsciiDigit(text[at]); at++, scale /= 10)
            {
                if (++digits > MostDigits)
                    return null;
                fraction += scale * (text[at] - '0');
            }

            break;
        }

        return WithSuffix(text, value + fraction, at);
    }

    /// <summary>A separator is one of thousands where three digits follow, or two in the Indian way (<c>12,34,567</c>).</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int at, int run, int digitsBefore)
    {
        if (text[at] is ' ' or '\u00a0' or '\u202f' or '\u2009')
            return run == Group && digitsBefore % Group is 1 or 2 or 0 && digitsBefore <= 6;
        if (run == Group)
            return true;
        return run == 2 && text[at] == ',' && at + 3 + Group < text.Length && text[at + 3] == ',' && RunLength(text, at + 4) is 2 or Group;
    }

    private static Amount WithSuffix(ReadOnlySpan<char> text, decimal value, int at)
    {
        var start = at < text.Length && text[at] is ' ' or '\u00a0' ? at + 1 : at;
        foreach (var (suffix, factor) in Suffixes)
        {
            // a single letter stands right at the figure
            var from = suffix.Length == 1 ? at : start;
            var end = from + suffix.Length;
            if (end <= text.Length && text[from..end].Equals(suffix, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return new Amount(value * factor, factor, end);
        }

        if (start != at && start < text.Length && text[start] is 'K' && (start + 1 == text.Length || !char.IsLetterOrDigit(text[start + 1])))
            return new Amount(value * 1_000m, 1_000m, start + 1);
        if (at < text.Length && text[at] == '万')
            return new Amount(value * 10_000m, 10_000m, at + 1);
        return new Amount(value, 1m, at);
    }

    private static int RunLength(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }

    private static bool IsSeparator(char c) => c is ',' or '.' or '\'' or '’' or ' ' or '\u00a0' or '\u202f' or '\u2009';
}
