using Credence.Catalog;

namespace Credence.Advice;

/// <summary>Puts options in the order the rules state, key after key; no score is summed up.</summary>
/// <remarks>Method: docs/method/options-order.md.</remarks>
internal sealed class OptionOrder(IReadOnlyList<OptionOrderKey> keys, Strategy strategy, IReadOnlySet<string> wanted, double? budgetUsd) : IComparer<AdviceOption>
{
    private const string CertificationWord = "certification";

    /// <inheritdoc/>
    public int Compare(AdviceOption? x, AdviceOption? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return keys.Select(key => By(key, x, y)).FirstOrDefault(difference => difference != 0);
    }

    private int By(OptionOrderKey key, AdviceOption x, AdviceOption y) => key switch
    {
        OptionOrderKey.Yardstick => First(x.Kind == OptionKind.Yardstick, y.Kind == OptionKind.Yardstick),
        OptionOrderKey.Eligible => First(IsEligible(x), IsEligible(y)),
        OptionOrderKey.Strategy => Place(x).CompareTo(Place(y)),
        OptionOrderKey.Asked => First(wanted.Contains(x.Id), wanted.Contains(y.Id)),
        OptionOrderKey.Platform => (x.Platform ?? PlatformMatch.Neutral).CompareTo(y.Platform ?? PlatformMatch.Neutral),
        OptionOrderKey.Price => Price(x).CompareTo(Price(y)),
        OptionOrderKey.Lasting => Ending(x).CompareTo(Ending(y)),
        OptionOrderKey.Share => (y.Evidence?.Range.Low ?? -1).CompareTo(x.Evidence?.Range.Low ?? -1),
        OptionOrderKey.Hours => (x.Hours.Range?.Low ?? double.MaxValue).CompareTo(y.Hours.Range?.Low ?? double.MaxValue),
        _ => string.CompareOrdinal(x.Id, y.Id),
    };

    private static int First(bool x, bool y) => y.CompareTo(x);

    private static bool IsEligible(AdviceOption option) => option.FitsBudget != false && option.FitsTime != false;

    /// <summary>Known to fit the budget, fitting in part, unknown, too dear; all alike without a budget.</summary>
    private int Price(AdviceOption option) => (budgetUsd, option.FitsBudget, option.Cost.Range) switch
    {
        (null, _, _) or (_, true, _) => 0,
        (_, false, _) => 3,
        (_, _, null) => 2,
        _ => 1,
    };

    private static int Ending(AdviceOption option) => option.State?.Status switch
    {
        ExamStatus.Beta => 1,
        ExamStatus.CurrentWithAnnouncedEnd => 2,
        _ => 0,
    };

    private int Place(AdviceOption option)
    {
        var place = strategy.Prefers.ToList().IndexOf(option.Kind == OptionKind.Certification ? CertificationWord : option.Id);
        return place < 0 ? int.MaxValue : place;
    }
}
