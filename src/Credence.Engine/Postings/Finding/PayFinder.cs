namespace Credence.Postings.Finding;

/// <summary>Finds the pay a posting states: in its pay field first, then in its text.</summary>
internal sealed class PayFinder(Currencies currencies, PayWords words, PlaceNames places)
{
    private const int Behind = 110;
    private const int Ahead = 60;
    private const decimal Thousand = 1_000m;
    private const int CueReach = 28;

    private readonly PhraseScan _fieldScan = new(currencies.Phrases, currencies.Signs);

    /// <summary>Stated pay, or null where none is stated or none is plausible.</summary>
    /// <param name="field">The posting's pay field, or null.</param>
    /// <param name="text">Clean text.</param>
    /// <param name="matches">What is found in it.</param>
    /// <param name="country">Country, for the currency of a bare dollar sign and the period of a bare figure; null where unknown.</param>
    public StatedPay? Find(string? field, ReadOnlySpan<char> text, PhraseMatches matches, string? country) =>
        FromField(field, country) ?? Best(text, matches, country, isField: false);

    private StatedPay? FromField(string? field, string? country)
    {
        if (string.IsNullOrWhiteSpace(field) || field.TrimStart().StartsWith("-1", StringComparison.Ordinal))
            return null;
        using var matches = _fieldScan.Read(field);
        if (Best(field, matches, country, isField: true) is { } found)
            return found with { By = field.Contains("glassdoor", StringComparison.OrdinalIgnoreCase) ? PayStatedBy.Site : PayStatedBy.Employer };
        if (places.Currency(country) is not { } currency || matches.HasAny(PhraseUse.CurrencySign, 0, field.Length))
            return null;
        var digit = field.AsSpan().IndexOfAnyInRange('0', '9');
        return digit >= 0 && PayRange.At(field, digit, currency, currencies) is { } range ? Judged(field, range, country, isField: true).Pay : null;
    }

    private StatedPay? Best(ReadOnlySpan<char> text, PhraseMatches matches, string? country, bool isField)
    {
        StatedPay? weaker = null;
        var next = 0;
        for (var at = 0; matches.TryNextCurrency(ref at, out var anchor);)
        {
            if (anchor < next || PayRange.Around(text, anchor, currencies) is not { } range)
                continue;
            next = Math.Max(anchor + 1, range.End);
            var (pay, sure) = Judged(text, range, country, isField);
            if (pay is not null && sure)
                return pay;
            weaker ??= pay;
        }

        return weaker;
    }

    /// <summary>The pay a figure states; null where it is other money or not plausible. <c>Sure</c> where the words around it speak of pay.</summary>
    private (StatedPay? Pay, bool Sure) Judged(ReadOnlySpan<char> text, PayRange range, string? country, bool isField)
    {
        var (line, lineEnd) = Clauses.Line(text, range.Start, range.End);
        var before = WithHeadingAbove(text, line, range.Start);
        var after = text[range.End..Math.Min(lineEnd, range.End + Ahead)];
        bool? told = isField ? true : words.IsPay(before, before.Length - (range.Start - Clauses.Sentence(text, range.Start, range.End).Start));
        if (told is null && words.IsPay(after[..Math.Min(after.Length, CueReach)], 0) == true)
            told = true;
        if (!isField && (told == false || words.IsOtherMoney(after)))
            return (null, false);

        var currency = range.Currency == Currencies.BareDollar ? DollarOf(text[line..lineEnd], country) : range.Currency;
        var low = range.Low;
        var high = range.High ?? range.Low;
        if (range.Suffix >= Amount.Million && !isField && !currencies.IsPaidInMillions(currency))
            return (null, false);
        var scale = currencies.Scale(currency);
        var isRange = range.High is not null;
        var named = Named(range.Inside(text), low, high, scale, fromEnd: false) ?? Named(after, low, high, scale, fromEnd: false) ?? Named(before, low, high, scale, fromEnd: true);
        if ((named ?? PayBounds.Guess(low / scale, high / scale, IsMonthly(currency, country, before, after)) ?? (told == true && isRange ? PayBounds.GuessHourly(low / scale, high / scale) : null)) is not { } period)
            return (null, false);

        // "Employer | Role | Place | $200K" is about pay without saying so
        if (range.Suffix == Thousand && text[line..lineEnd].Count('|') >= 2)
            told ??= true;

        // without a word about pay, only a yearly range or a figure with its period is believed
        var sure = told == true || (isRange && named is not null);
        if (!sure && named is null && !(isRange && period == PayPeriod.Year))
            return (null, false);
        if (!sure && !isRange && period is not (PayPeriod.Hour or PayPeriod.Year))
            return (null, false);

        var open = isRange ? null : words.IsFrom(before) ?? (range.IsOpen ? true : null);
        return (new StatedPay(open == false ? null : low, open == true ? null : high, currency, period, PayStatedBy.Employer), sure);
    }

    /// <summary>The words before a figure in its line, and the short line above where the figure starts its own.</summary>
    private static ReadOnlySpan<char> WithHeadingAbove(ReadOnlySpan<char> text, int line, int start)
    {
        var from = Math.Max(line, start - Behind);
        if (from == line && line > 1 && start - line < 25)
        {
            var above = text[..(line - 1)].TrimEnd().LastIndexOf('\n') + 1;
            from = Math.Max(above, start - Behind);
        }

        return text[from..start];
    }

    private PayPeriod? Named(ReadOnlySpan<char> around, decimal low, decimal high, decimal scale, bool fromEnd)
    {
        PayPeriod? chosen = null;
        var at = 0;
        while (words.NextPeriod(around, ref at) is { } period)
        {
            if (!PayBounds.IsPlausible(low / scale, high / scale, period))
                continue;
            chosen = period;
            if (!fromEnd)
                break;
        }

        return chosen;
    }

    private static bool IsMonthly(string currency, string? country, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (currency == "EUR" && (country == "AT" || Clauses.HasAny(before, ["gehalt", "brutto", "entgelt"]) || Clauses.HasAny(after, ["brutto"])))
        || currency is "PLN" or "CZK" or "HUF" or "RON" or "BRL" or "MXN" or "COP";

    /// <summary>A bare dollar sign means the dollar the line names, else that of the posting's country where it has one, else the US dollar.</summary>
    private string DollarOf(ReadOnlySpan<char> line, string? country)
    {
        foreach (var code in (ReadOnlySpan<string>)["CAD", "AUD", "NZD", "SGD", "HKD", "USD"])
        {
            if (line.Contains(code, StringComparison.Ordinal))
                return code;
        }

        return country is "CA" or "AU" or "NZ" or "SG" or "HK" ? places.Currency(country) ?? "USD" : "USD";
    }
}
