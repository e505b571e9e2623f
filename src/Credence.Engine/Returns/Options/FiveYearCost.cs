using Credence.Catalog;
using Credence.Postings.Storing;
using Credence.Returns.Estimates;

namespace Credence.Returns.Options;

/// <summary>What a certification asks for in money over five years: from one attempt and free renewals to two attempts and every renewal at the full price. Nobody's employer, voucher or tax is in it.</summary>
/// <param name="Steps">Its payments, the first one first; empty where no price is known.</param>
/// <param name="TotalUsd">Least and most of all (US dollars); null with <paramref name="MissingBecause"/> saying why.</param>
/// <param name="MissingBecause">Why there is no total, without a final stop; null where there is one.</param>
/// <remarks>Method: docs/method/effective-price.md.</remarks>
public sealed record FiveYearCost(IReadOnlyList<CostStep> Steps, NumberRange? TotalUsd, string? MissingBecause)
{
    private const int Months = 60;

    /// <summary>The cost for somebody who starts on a day.</summary>
    /// <param name="item">The certification.</param>
    /// <param name="estimates">How often a first attempt fails.</param>
    /// <param name="asOf">Facts certainly later than this day do not count.</param>
    public static FiveYearCost Of(Certification item, EstimateBook estimates, DateOnly asOf)
    {
        if (item.StateAt(asOf).Status == ExamStatus.Ended)
            return Unknown([], "it can no longer be taken");
        if (item.PriceUsd(asOf) is not { } price)
            return Unknown([], item.PriceUsdPerMonth(asOf) is { } monthly ? FormattableString.Invariant($"it is paid by the month ({monthly} US dollars), for as long as one takes") : item.PriceUnknownBecause(asOf)!);

        List<CostStep> steps = [new(item.Kind == CertificationKind.ExamCertification ? "First attempt" : "Price", 0, price, item.PriceNote(asOf) ?? "as stated")];
        if (price.High > 0)
        {
            if (Failing(item, estimates, asOf) is not { } failing)
                return Unknown(steps, "no estimate of how often a first attempt fails was public by then, so what a second one costs is unknown");
            if (failing.Known.Highest > 0)
                steps.Add(SecondAttempt(item, price, failing, asOf));
        }

        if (item.NeverExpires(asOf))
            return Known(steps);
        if (item.ValidityMonths(asOf) is not { Low: >= 1 } valid)
            return Unknown(steps, "no source states for how long it is valid, so what renewals cost is unknown");
        for (var month = valid.Low; month < Months; month += valid.Low)
            steps.Add(new CostStep("Renewal", (int)Math.Round(month), new NumberRange(0, price.High), "from a free renewal online to the full price again"));
        return Known(steps);
    }

    private static EstimateValue? Failing(Certification item, EstimateBook estimates, DateOnly asOf) =>
        estimates[EstimateIds.RetakeProbability].For(new Dictionary<string, string>(StringComparer.Ordinal) { ["category"] = item.Category, ["kind"] = KebabName.Of(item.Kind) }, asOf);

    private static CostStep SecondAttempt(Certification item, NumberRange price, EstimateValue failing, DateOnly asOf)
    {
        var again = item.FactAt("retake-price-usd", asOf)?.Chosen is { Number: { } stated, Suspect: false } ? stated.High : price.High;
        var (low, high) = (failing.Known.Lowest * 100, failing.Known.Highest * 100);
        return new CostStep("Second attempt", 0, new NumberRange(0, again), FormattableString.Invariant($"due where the first fails: {low:0} to {high:0} % of first attempts ({string.Join(", ", failing.Sources)})"));
    }

    private static FiveYearCost Known(List<CostStep> steps) => new(steps, new NumberRange(steps.Sum(step => step.Usd.Low), steps.Sum(step => step.Usd.High)), null);

    private static FiveYearCost Unknown(IReadOnlyList<CostStep> steps, string why) => new(steps, null, why);
}
