using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Tells for what length of time an amount is paid, and how often by the page as a whole.</summary>
internal sealed class RateReader(PageWords page, PagePlaces places, BlockCues blocks, RateCues cues)
{
    private const int Reach = 4;
    private const int MonthsOfYear = 12;
    private const int MostTimes = 120;
    private const double WeeksOfQuarter = 13;
    private const double WeeksOfYear = 52;
    private readonly Dictionary<PhraseList, int?> _counts = [];

    /// <summary>The length of time an amount is paid for: by the words right behind it, before it in its clause, or by its label.</summary>
    internal RateUnit UnitOf(MoneyAmount money)
    {
        if (IsOf(cues.Week, money))
            return RateUnit.Week;
        if (IsOf(cues.Month, money))
            return RateUnit.Month;
        if (IsOf(cues.Semester, money))
            return RateUnit.Semester;
        if (IsOf(cues.Quarter, money))
            return RateUnit.Quarter;
        return IsOf(cues.Year, money) ? RateUnit.Year : RateUnit.Once;
    }

    /// <summary>Whether an amount is paid once at the start, by the words before it or its label.</summary>
    internal bool IsFirst(MoneyAmount money) =>
        cues.First.IsIn(page.Words, Math.Max(money.Sentence.First, money.First - Reach), money.First)
        || places.LabelsOf(money.Sentence.Block).Any(label => page.Page.Blocks[label].Kind is BlockKind.Cell or BlockKind.Term && blocks.Has(cues.First, label));

    /// <summary>How often an amount of a unit is paid; null where the page does not say.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="weeks">How long the course takes; null where that is unknown.</param>
    internal int? Times(RateUnit unit, double? weeks) => unit switch
    {
        RateUnit.Week => Count(cues.Weeks) ?? (int?)weeks,
        RateUnit.Month => Count(cues.Payments) ?? (Count(cues.Years) * MonthsOfYear) ?? Months(weeks),
        RateUnit.Semester => Count(cues.Semesters),
        RateUnit.Quarter => weeks is { } length ? Math.Max(1, (int)Math.Round(length / WeeksOfQuarter)) : null,
        RateUnit.Year => Count(cues.Years) ?? Math.Max(1, (int)Math.Round((weeks ?? 0) / WeeksOfYear)),
        _ => 1,
    };

    /// <summary>The number of payments that the label of an amount states ("Balance in 12 instalments"); null where it states none.</summary>
    internal int? TimesInLabel(MoneyAmount money) =>
        places.LabelsOf(money.Sentence.Block).Select(page.RangeOf)
            .SelectMany(range => cues.Payments.All(page.Words, range.First, range.End).Select(found => NumberIn(found.First, found.End)))
            .FirstOrDefault(number => number is > 1 and <= MostTimes);

    private static int? Months(double? weeks) => weeks is { } length ? (int)Math.Max(1, Math.Ceiling((length / TimeUnits.WeeksOfMonth) - 0.1)) : null;

    private bool IsOf(PhraseList wordings, MoneyAmount money)
    {
        var first = money.First;
        while (first > money.Sentence.First && money.First - first < Reach && page.Words[first].Before != Gap.Comma)
            first--;
        if (wordings.IsIn(page.Words, first, money.First))
            return true;
        for (var at = money.End; at < Math.Min(money.Sentence.End, money.End + Reach) && page.Words[at].Before == Gap.None; at++)
        {
            if (wordings.EndFrom(page.Words, at, money.Sentence.End) is not null)
                return true;
        }

        return places.LabelsOf(money.Sentence.Block).Any(label => blocks.Has(wordings, label));
    }

    /// <summary>The largest number said anywhere on the page; a label and its value count as one line.</summary>
    private int? Count(PhraseList wordings)
    {
        if (_counts.TryGetValue(wordings, out var known))
            return known;
        int? most = null;
        foreach (var sentence in page.Sentences)
        {
            foreach (var (first, end) in wordings.All(page.Words, sentence.First, EndOfLine(sentence)))
            {
                if (NumberIn(first, end) is { } number and > 1 and <= MostTimes && !(most >= number))
                    most = number;
            }
        }

        return _counts[wordings] = most;
    }

    private int EndOfLine(PageSentence sentence)
    {
        var next = page.SentenceOf(sentence.First) + 1;
        return next < page.Sentences.Count && page.Sentences[next].Block == sentence.Block + 1 && places.LabelsOf(page.Sentences[next].Block).Contains(sentence.Block) ? page.Sentences[next].End : sentence.End;
    }

    private int? NumberIn(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (page.Words[at].Key is not ("a" or "an" or "ein" or "eine" or "einem" or "one") && NumberWords.StartingAt(page.Words, at, end) is { } number)
                return number;
        }

        return null;
    }
}
