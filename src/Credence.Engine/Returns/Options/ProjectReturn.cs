using Credence.Returns.Estimates;

namespace Credence.Returns.Options;

/// <summary>Makes a case of the return model from a project others can see, built in the same hours.</summary>
public static class ProjectReturn
{
    /// <summary>Catalog id of the project.</summary>
    public const string Id = "portfolio-project";

    private static readonly Dictionary<string, string> AnyOption = [];

    /// <summary>The case; null where the catalog has no such project or no cost of it.</summary>
    /// <param name="context">Person, catalog and estimates.</param>
    /// <param name="sameHours">Hours to spend, those of the option it is compared with; null for the hours the catalog gives.</param>
    /// <param name="opened">Postings it brings within the person's reach; null where nobody counted.</param>
    public static OptionReturn? Of(OptionContext context, UsedInput? sameHours, OpenedPostings? opened)
    {
        if (context.Catalog.FindAlternative(Id) is not { CostUsd: { } cost, Hours: { } hours } item)
            return null;
        var source = item.FiguresFrom is { } from ? new[] { from } : [];
        var published = item.FiguresFrom is { } figures ? context.Catalog.Sources.Find(figures)?.Published : null;
        var inputs = new CaseInputs();
        PersonInputs.Add(context, inputs);
        var used = sameHours is { } same
            ? same with { Why = "The same hours as the certification." }
            : new UsedInput("hours", "Hours of building", "hours", new Ends(hours.Low, hours.High).Even, EstimateGrade.Reported, source, published, "As stated.");
        inputs.Add(ReturnInputs.Hours, used with { Title = "Hours of building" });
        inputs.Add(ReturnInputs.Fee, new UsedInput("fee", "Cost of running it", "USD", new Ends(cost.Low, cost.High).Even, EstimateGrade.Reported, source, published, "As stated."));
        inputs.Add(ReturnInputs.PassProbability, context.Estimate(EstimateIds.ProjectFinish, AnyOption));
        inputs.Add(ReturnInputs.RaiseAttribution, context.Estimate(EstimateIds.ProjectRaiseAttribution, AnyOption));
        inputs.Add(ReturnInputs.RaiseShare, context.Estimate(EstimateIds.ProjectRaiseShare, AnyOption));
        inputs.Add(ReturnInputs.RaiseDecay, context.Estimate(EstimateIds.RaiseDecay, AnyOption));
        inputs.Add(ReturnInputs.BenefitYears, context.Estimate(EstimateIds.SignalYears, AnyOption));
        inputs.Add(ReturnInputs.DelayMonths, PersonInputs.Delay(context, used.Known));
        var share = context.Estimate(EstimateIds.ProjectPostingShare, AnyOption);
        var lift = context.Estimate(EstimateIds.ProjectLift, AnyOption);
        var attribution = JobSearch.Of(share.Known, lift.Known, opened?.Known);
        inputs.Derived(
            ReturnInputs.SpeedAttribution, "Probability that the job comes sooner because of it", attribution.Known,
            lift with { Sources = [.. share.Sources, .. lift.Sources], Date = share.Date }, $"{share.Why} {lift.Why}{opened?.Why} The probability is {JobSearch.Formula(opened)}.");
        var terms = PersonInputs.Terms(context, null);
        return new OptionReturn(Id, inputs.Case(Id, item.Name, PersonInputs.Of(terms)), inputs.All, attribution) { Terms = terms };
    }
}
