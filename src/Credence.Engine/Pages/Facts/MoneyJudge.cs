using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Tells what an amount is by the words around it, its label and its heading.</summary>
internal sealed class MoneyJudge(PageWords page, PagePlaces places, BlockCues blocks, MoneyCues cues)
{
    private const int Reach = 8;
    private const int CommaCost = 3;
    private const int ClauseCost = 5;
    private const int MostClauseWords = 24;
    private const int FewWords = 4;
    private const int FewInClause = 2;
    private const int FeeReach = 3;
    private const decimal YearlyPay = 15_000m;

    /// <summary>What it is.</summary>
    internal MoneyUse Of(MoneyAmount money)
    {
        if ((page.Page.MarksIn(page.Words[money.First].Start, page.Words[money.End - 1].End) & (PartMarks.Quoted | PartMarks.Frame)) != 0)
            return MoneyUse.Other;
        var (first, end) = Clause(money);
        if (cues.Never.IsIn(page.Words, first, end))
            return MoneyUse.Other;
        if (cues.Group.IsIn(page.Words, first, end))
            return MoneyUse.Group;
        if (cues.Part.IsIn(page.Words, first, end))
            return MoneyUse.Part;
        if (money.Value >= YearlyPay && cues.Yearly.IsIn(page.Words, first, end))
            return MoneyUse.Other;
        if (places.LabelsOf(money.Sentence.Block).Any(label => page.Page.Blocks[label].Kind == BlockKind.Cell && blocks.Has(cues.Fee, label)))
            return MoneyUse.Part;
        return Nearest(money) ?? Labelled(money.Sentence.Block) ?? Default(money);
    }

    /// <summary>Whether it is said to be all there is to pay: in its clause, or by its row or column.</summary>
    internal bool IsTotal(MoneyAmount money)
    {
        var (first, end) = Clause(money);
        return cues.Total.IsIn(page.Words, first, end) || places.LabelsOf(money.Sentence.Block).Any(label => blocks.Has(cues.Total, label));
    }

    /// <summary>The words around it up to the next comma, dash or bracket; a label before a colon belongs to them.</summary>
    private (int First, int End) Clause(MoneyAmount money)
    {
        var first = money.First;
        var crossed = false;
        while (first > Math.Max(money.Sentence.First, money.First - MostClauseWords))
        {
            if (page.Words[first].Before != Gap.None)
            {
                if (crossed || first != money.First)
                    break;
                crossed = true;
            }

            first--;
        }

        var end = money.End;
        while (end < Math.Min(money.Sentence.End, money.End + MostClauseWords) && page.Words[end].Before == Gap.None)
            end++;
        return (first, end);
    }

    private MoneyUse? Nearest(MoneyAmount money)
    {
        var price = Distance(cues.Price, money);
        var other = Math.Min(Distance(cues.Value, money), Distance(cues.Income, money));
        var fee = Distance(cues.Fee, money);
        if (fee <= Math.Min(FeeReach, Math.Min(price, other)))
            return MoneyUse.Part;
        return Math.Min(price, other) > Reach ? null : price < other ? MoneyUse.Price : MoneyUse.Other;
    }

    /// <summary>Words between an amount and the nearest wording; those behind it count half a word more, commas and clauses in between count extra.</summary>
    private double Distance(PhraseList wordings, MoneyAmount money)
    {
        var best = double.MaxValue;
        var cost = 0;
        for (var at = money.First - 1; at >= money.Sentence.First && money.First - at <= Reach + 3; at--)
        {
            cost += Cost(page.Words[at + 1].Before, at + 1 == money.First);
            if (wordings.EndFrom(page.Words, at, money.First) is { } end)
                best = Math.Min(best, money.First - end + cost);
        }

        cost = 0;
        for (var at = money.End; at < money.Sentence.End && at - money.End <= Reach; at++)
        {
            cost += Cost(page.Words[at].Before, isLabel: false);
            if (wordings.EndFrom(page.Words, at, money.Sentence.End) is not null)
                best = Math.Min(best, at - money.End + cost + 0.5);
        }

        return best;
    }

    private static int Cost(Gap gap, bool isLabel) => gap switch
    {
        Gap.Comma => CommaCost,
        Gap.Clause when !isLabel => ClauseCost,
        _ => 0,
    };

    private MoneyUse? Labelled(int block)
    {
        foreach (var label in places.LabelsOf(block))
        {
            if (UseIn(label) is { } use)
                return use;
        }

        return places.HeadingOf(block) is { } heading ? UseIn(heading) : null;
    }

    private MoneyUse? UseIn(int block)
    {
        if (blocks.Has(cues.Never, block) || blocks.Has(cues.Income, block) || blocks.Has(cues.Value, block))
            return MoneyUse.Other;
        if (blocks.Has(cues.Group, block))
            return MoneyUse.Group;
        if (blocks.Has(cues.Part, block) || blocks.Has(cues.Fee, block))
            return MoneyUse.Part;
        return blocks.Has(cues.Price, block) ? MoneyUse.Price : null;
    }

    /// <summary>An amount that nothing is said about is a price where it stands nearly alone.</summary>
    private MoneyUse Default(MoneyAmount money)
    {
        var (first, end) = (money.First, money.End);
        while (first > money.Sentence.First && money.First - first <= FewWords && page.Words[first].Before == Gap.None)
            first--;
        while (end < money.Sentence.End && end - money.End <= FewWords && page.Words[end].Before == Gap.None)
            end++;
        var amount = money.End - money.First;
        return money.Sentence.End - money.Sentence.First - amount <= FewWords || end - first - amount <= FewInClause ? MoneyUse.Price : MoneyUse.Unknown;
    }
}
