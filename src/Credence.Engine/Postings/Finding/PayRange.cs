namespace Credence.Postings.Finding;

/// <summary>One or two figures of money as written.</summary>
/// <param name="Low">The figure, or the lower one.</param>
/// <param name="High">The upper figure, or null.</param>
/// <param name="Currency">ISO 4217 code, or <see cref="Currencies.BareDollar"/>.</param>
/// <param name="Suffix">Largest suffix of the figures.</param>
/// <param name="IsOpen">Whether a plus sign follows a single figure.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="FirstEnd">Offset after the first figure.</param>
/// <param name="End">Offset after everything.</param>
internal readonly record struct PayRange(decimal Low, decimal? High, string Currency, decimal Suffix, bool IsOpen, int Start, int FirstEnd, int End)
{
    private const int FarthestFigure = 40;
    private const int LongestBetween = 16;
    private const decimal Thousand = 1_000m;

    private static readonly string[] Betweens = ["-", "–", "—", "‑", "−", "to ", "bis ", "and ", "und ", "~"];
    private static readonly string[] PeriodsBetween = ["per year", "per annum", "per hour", "per month", "/year", "/yr", "/hr", "/hour", "/month", "annually", "a year", "an hour", "p.a.", "brutto", "gross", "base"];

    /// <summary>What stands between the two figures (their period may).</summary>
    public ReadOnlySpan<char> Inside(ReadOnlySpan<char> text) => text[FirstEnd..End];

    /// <summary>The figures before or after the currency at a place; null where there are none.</summary>
    public static PayRange? Around(ReadOnlySpan<char> text, int anchor, Currencies currencies)
    {
        if (currencies.At(text, anchor) is not { } marker)
            return null;
        var figure = Skip(text, marker.End, " \u00a0\u202f:");
        if (figure < text.Length && char.IsAsciiDigit(text[figure]) && figure - marker.End <= 2 && At(text, figure, marker.Code, currencies) is { } after)
            return after with { Start = anchor };
        return Before(text, anchor, marker, currencies);
    }

    /// <summary>The figures that start at a place, in a currency already known; null where there are none.</summary>
    public static PayRange? At(ReadOnlySpan<char> text, int start, string currency, Currencies currencies)
    {
        if (AmountReader.At(text, start) is not { } first || IsNoMoney(text, start, first))
            return null;
        var end = Behind(text, first.End, ref currency, currencies);
        var single = new PayRange(first.Value, null, currency, first.Suffix, end < text.Length && text[end] == '+', start, first.End, end);
        if (Second(text, end, ref currency, currencies) is not { } second)
            return single;

        var (low, high) = (first.Value, second.Value);
        if (first.Suffix == 1 && second.Suffix == Thousand && low < Thousand)
            low *= Thousand;
        else if (second.Suffix == 1 && first.Suffix == Thousand && high < Thousand)
            high *= Thousand;
        if (low > high)
            return single;
        end = Behind(text, second.End, ref currency, currencies);
        return new PayRange(low, high, currency, Math.Max(first.Suffix, second.Suffix), false, start, first.End, end);
    }

    /// <summary>Figures before their currency (<c>80-100k EUR</c>): the earliest start from which they reach up to it.</summary>
    private static PayRange? Before(ReadOnlySpan<char> text, int anchor, (string Code, int End) marker, Currencies currencies)
    {
        for (var at = Math.Max(0, anchor - FarthestFigure); at < anchor; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '-' or '/')))
                continue;
            var head = text[..anchor];
            if (At(head, at, marker.Code, currencies) is { } range && Skip(head, range.End, " \u00a0\u202f*,.-–") == anchor)
            {
                var tail = At(text, at, marker.Code, currencies);
                return tail is { } whole && whole.High is not null ? whole : range with { End = marker.End };
            }
        }

        return null;
    }

    /// <summary>Passes over <c>,-</c> and a currency behind a figure, which settles a bare dollar sign.</summary>
    private static int Behind(ReadOnlySpan<char> text, int end, ref string currency, Currencies currencies)
    {
        if (end + 1 < text.Length && text[end] is ',' or '.' && text[end + 1] is '-' or '–' or '—')
            end = Skip(text, end, ",.-–—");
        var next = Skip(text, end, " \u00a0\u202f");
        if (next - end > 2 || next >= text.Length || currencies.At(text, next) is not { } marker)
            return end;
        if (marker.End < text.Length && char.IsAsciiDigit(text[marker.End]) && currency != Currencies.BareDollar)
            return end;
        if (currency != Currencies.BareDollar && marker.Code != Currencies.BareDollar && marker.Code != currency)
            return end;
        if (currency == Currencies.BareDollar)
            currency = marker.Code;
        return marker.End;
    }

    private static Amount? Second(ReadOnlySpan<char> text, int at, ref string currency, Currencies currencies)
    {
        at = Skip(text, at, " \u00a0\u202f\u200b*");
        foreach (var period in PeriodsBetween)
        {
            if (text[at..].StartsWith(period, StringComparison.OrdinalIgnoreCase))
            {
                at = Skip(text, at + period.Length, " \u00a0");
                break;
            }
        }

        foreach (var between in Betweens)
        {
            if (!text[at..].StartsWith(between, StringComparison.OrdinalIgnoreCase))
                continue;
            at = Skip(text, at + between.Length, " \u00a0\u202f\n-–");
            var limit = at + LongestBetween;
            if (at < text.Length && currencies.At(text, at) is { } marker)
            {
                if (currency == Currencies.BareDollar)
                    currency = marker.Code;
                else if (marker.Code != currency && marker.Code != Currencies.BareDollar)
                    return null;
                at = Skip(text, marker.End, " \u00a0\u202f:");
            }

            return at < limit && AmountReader.At(text, at) is { } amount && !IsNoMoney(text, at, amount) ? amount : null;
        }

        return null;
    }

    /// <summary><c>401(k)</c>, percentages and years are no money.</summary>
    private static bool IsNoMoney(ReadOnlySpan<char> text, int start, Amount amount) =>
        (amount.End < text.Length && text[amount.End] == '%') || text[start..].StartsWith("401", StringComparison.Ordinal) && amount.Value is 401m or 401_000m;

    private static int Skip(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> skipped)
    {
        while (at < text.Length && skipped.Contains(text[at]))
            at++;
        return at;
    }
}
