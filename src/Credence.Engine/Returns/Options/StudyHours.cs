using Credence.Catalog;
using Credence.Returns.Estimates;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>Hours a certification takes a person: what sources state, or the estimate for its kind, times what the background does to it.</summary>
internal static class StudyHours
{
    internal static UsedInput Of(OptionContext context, Certification item, IReadOnlyDictionary<string, string> facts)
    {
        var factor = context.Estimate(EstimateIds.HoursFactor, facts);
        var (least, most) = Ends.Of(factor.Known);
        if (item.Hours(context.AsOf) is not { } stated)
        {
            var estimate = context.Estimate(EstimateIds.StudyHours, facts);
            var ends = Ends.Of(estimate.Known);
            return estimate with
            {
                Known = new Distribution.Lognormal90(ends.Low * least, ends.High * most),
                Grade = CaseInputs.Weaker(estimate.Grade, factor.Grade),
                Why = $"No source states hours for it. {estimate.Why} {factor.Why}",
            };
        }

        var fact = item.Facts.First(one => one.Unit == "hours" && one is { Number: { } number, Suspect: false } && stated.Contains(number) && one.CountsOn(context.AsOf));
        return new UsedInput(
            "hours", "Hours of preparation", "hours", new Distribution.Lognormal90(stated.Low * least, stated.High * most),
            CaseInputs.Weaker(EstimateGrade.Reported, factor.Grade), [fact.Source.Id], fact.Date,
            FormattableString.Invariant($"Sources state {stated}. {factor.Why}"));
    }
}
