using System.Globalization;
using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Finds what taking part costs in all: the lowest full price the page states, instalments added up.</summary>
internal sealed class PriceFinder(PageWords page, PagePlaces places, MoneyReader reader, MoneyCues cues, Rates rates)
{
    private const int InstalmentReach = 10;
    private const int RepeatedReach = 2;
    private const int MonthReach = 3;
    private const int FewWords = 3;
    private const int MostInstalments = 60;

    /// <summary>A page with more amounts than this is no offer; the first ones are read, so that the time is bounded.</summary>
    private const int MostAmounts = 2000;
    private const decimal HighestPrice = 150_000m;

    /// <summary>Larger figures are a price in no currency.</summary>
    private const decimal HighestFigure = 1_000_000_000_000m;

    /// <summary>What the page says.</summary>
    /// <param name="weeks">How long the course takes, for prices by the month; null where that is unknown.</param>
    internal PagePrice Find(double? weeks)
    {
        var blocks = new BlockCues(page);
        var judge = new MoneyJudge(page, places, blocks, cues);
        var rateReader = new RateReader(page, places, blocks, cues.Rates);
        var totals = new List<PagePrice>();
        var rated = new List<(RateUnit Unit, PagePrice Price)>();
        var starts = new List<PagePrice>();
        var inAll = new List<PagePrice>();
        var unclear = new List<MoneyAmount>();
        MoneyAmount? before = null;
        MoneyAmount? lastTotal = null;
        foreach (var money in reader.Read(page).Take(MostAmounts))
        {
            var first = before;
            before = money;
            var use = judge.Of(money);
            var (times, perMonth) = use is MoneyUse.Price or MoneyUse.Unknown ? Instalments(money) : (1, false);
            if (times == 1 && rateReader.TimesInLabel(money) is { } labelled)
                (times, perMonth) = (labelled, true);
            if (use != MoneyUse.Price && (times == 1 || use != MoneyUse.Unknown))
            {
                if (use == MoneyUse.Unknown)
                    unclear.Add(money);
                continue;
            }

            var quote = places.QuoteOf(money.Sentence, money.First, money.End);
            if (times > 1 && first is { } paid && IsFollowedBy(paid, money))
            {
                if (lastTotal == paid)
                    totals.RemoveAt(totals.Count - 1);
                totals.Add(Priced(paid.Value + (money.Value * times), money.Currency, quote, string.Create(CultureInfo.InvariantCulture, $"{paid.Value} and {times} × {money.Value} {money.Currency}")));
            }
            else if (times > 1)
                totals.Add(Priced(money.Value * times, money.Currency, quote, string.Create(CultureInfo.InvariantCulture, $"{times} × {money.Value} {money.Currency}")));
            else
            {
                var unit = rateReader.UnitOf(money) is var told && told == RateUnit.Once && perMonth ? RateUnit.Month : told;
                var price = Priced(money.Value, money.Currency, quote, null);
                if (unit != RateUnit.Once)
                {
                    rated.Add((unit, price));
                    continue;
                }

                var kind = judge.IsTotal(money) ? inAll : rateReader.IsFirst(money) ? starts : totals;
                kind.Add(price);
                lastTotal = kind == totals ? money : lastTotal;
            }
        }

        var known = SeveralPrices.Lowest([.. (inAll.Count > 0 ? inAll : totals).Where(price => price.LowUsd <= HighestPrice)]);
        return known ?? Free() ?? Rated(rated, rateReader, weeks) ?? Cheapest(starts) ?? Stated() ?? inAll.Concat(totals).FirstOrDefault()
            ?? new PagePrice(null, null, null, null, null, null, SeveralPrices.Missing(unclear));
    }

    /// <summary>Whether instalments follow a first payment in one sentence: "950 at registration, then six payments of 900".</summary>
    private bool IsFollowedBy(MoneyAmount paid, MoneyAmount instalment) =>
        paid.Sentence.First == instalment.Sentence.First && paid.Currency == instalment.Currency
        && cues.Then.IsIn(page.Words, paid.End, instalment.First) && !page.Words.Skip(paid.End).Take(instalment.First - paid.End).Any(word => word.Key is "or" or "oder");

    private PagePrice Priced(decimal amount, string currency, Quote quote, string? note)
    {
        if (rates.Of(currency) is not var (low, high))
            return new PagePrice(null, null, amount, currency, quote, note, $"no rate for {currency}");
        if (low == high && low == 1)
            return new PagePrice(amount, amount, amount, currency, quote, note, null);
        var converted = string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} {currency} at a rounded rate of {low} to {high}");
        return new PagePrice(decimal.Round(amount * (low + high) / 2), amount * low, amount, currency, quote, note is null ? converted : $"{note}; {converted}", null);
    }

    /// <summary>In how many instalments an amount is paid, and whether it is one for a month.</summary>
    private (int Times, bool PerMonth) Instalments(MoneyAmount money)
    {
        var words = page.Words;
        var (first, end) = (money.Sentence.First, money.Sentence.End);
        for (var at = Math.Max(first, money.First - InstalmentReach); at < money.First; at++)
        {
            if ((cues.Before.Takes(words, at, money.First) || cues.Each.Takes(words, at, money.First)) && Number(at, money.First) is { } times and > 1 and <= MostInstalments)
                return (times, true);
        }

        if (Enumerable.Range(1, InstalmentReach / 2).Any(back => money.First - back >= first && cues.Half.Takes(words, money.First - back, money.First)))
            return (2, true);
        if (money.End == end && money.First == first)
            end = EndOfNext(money.Sentence);
        if (TimesIn(cues.Repeated, money.End, Math.Min(end, money.End + RepeatedReach), end) is { } repeated)
            return (repeated, true);

        var perMonth = false;
        for (var at = money.End; at < Math.Min(end, money.End + MonthReach) && !perMonth && words[at].Before == Gap.None; at++)
            perMonth = cues.Month.EndFrom(words, at, end) is not null;
        if (!perMonth && !(money.End < end && words[money.End].Key is "x" or "×" or "mal"))
            return (1, false);
        end = Math.Max(end, EndOfNext(money.Sentence));
        if (TimesIn(cues.Count, money.End, Math.Min(end, money.End + InstalmentReach), end) is { } counted)
            return (counted, true);

        for (var at = first; at < money.First; at++)
        {
            if (cues.Count.EndFrom(words, at, money.First) is { } last && Number(at, last) is { } times and > 1 and <= MostInstalments && words[at].Key is "for" or "over" or "für" or "über")
                return (times, true);
        }

        return (1, perMonth);
    }

    /// <summary>The number in the first wording that starts between two places and names one of instalments; null where none does.</summary>
    private int? TimesIn(PhraseList wordings, int first, int beyond, int end)
    {
        for (var at = first; at < beyond; at++)
        {
            if (wordings.EndFrom(page.Words, at, end) is { } last && !(last < end && page.Words[last].Key is "of" or "à" or "zu" or "je" or "von") && Number(at, last) is { } times and > 1 and <= MostInstalments)
                return times;
        }

        return null;
    }

    /// <summary>The end of the sentence after this one, where it stands in the same block, or in the next where this one is hardly more than an amount; else of this one.</summary>
    private int EndOfNext(PageSentence sentence)
    {
        var next = page.SentenceOf(sentence.First) + 1;
        if (next < page.Sentences.Count && (page.Sentences[next].Block == sentence.Block || (sentence.End - sentence.First <= FewWords && page.Sentences[next].Block == sentence.Block + 1 && page.Page.Blocks[sentence.Block].Kind != BlockKind.Cell)))
            return page.Sentences[next].End;
        return sentence.End;
    }

    private int? Number(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (NumberWords.StartingAt(page.Words, at, end) is { } number)
                return number;
        }

        return null;
    }

    private PagePrice? Free()
    {
        foreach (var sentence in page.Sentences)
        {
            if (sentence.IsQuestion || cues.FreeUnless.IsIn(page.Words, sentence.First, sentence.End))
                continue;
            foreach (var (first, end) in cues.Free.All(page.Words, sentence.First, sentence.End))
            {
                if (page.Page.MarksIn(page.Words[first].Start, page.Words[end - 1].End) == PartMarks.None)
                    return new PagePrice(0, 0, 0, "USD", places.QuoteOf(sentence, first, end), null, null);
            }
        }

        return null;
    }

    private static PagePrice? Cheapest(List<PagePrice> prices) => prices.OrderBy(price => price.LowUsd).FirstOrDefault();

    /// <summary>The lowest price for a length of time, times how often the page says that it is paid.</summary>
    private static PagePrice? Rated(List<(RateUnit Unit, PagePrice Price)> rated, RateReader reader, double? weeks)
    {
        if (rated.OrderBy(one => one.Price.LowUsd).Select(one => ((RateUnit Unit, PagePrice Price)?)one).FirstOrDefault() is not var (unit, price))
            return null;
        var name = unit switch { RateUnit.Week => "week", RateUnit.Semester => "semester", RateUnit.Quarter => "quarter", RateUnit.Year => "year", _ => "month" };
        if (reader.Times(unit, weeks) is not { } times || price.Usd is null)
            return price with { Usd = null, LowUsd = null, Missing = string.Create(CultureInfo.InvariantCulture, $"{price.Amount} {price.Currency} a {name}, and the page does not say for how many {name}s") };
        return price with
        {
            Usd = price.Usd * times,
            LowUsd = price.LowUsd * times,
            Amount = price.Amount * times,
            Note = string.Create(CultureInfo.InvariantCulture, $"{times} {name}s at {price.Amount} {price.Currency}"),
        };
    }

    /// <summary>The price in the page's structured data.</summary>
    private PagePrice? Stated()
    {
        var values = page.Page.Values;
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (value.Name is not ("price" or "lowPrice" or "product:price:amount" or "og:price:amount") || !decimal.TryParse(value.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) || amount < 0)
                continue;
            if (amount <= HighestFigure && Priced(amount, Near(values, i) ?? "USD", new Quote(value.Value, value.Where), null) is var price && !(price.LowUsd > HighestPrice))
                return price;
        }

        return null;
    }

    private static string? Near(IReadOnlyList<PageValue> values, int at)
    {
        const int reach = 4;
        for (var distance = 1; distance <= reach; distance++)
        {
            foreach (var other in new[] { at + distance, at - distance })
            {
                if (other >= 0 && other < values.Count && values[other].Name.EndsWith("urrency", StringComparison.Ordinal))
                    return values[other].Value.Trim().ToUpperInvariant();
            }
        }

        return null;
    }
}
