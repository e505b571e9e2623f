using Credence.Catalog;
using Credence.Returns;
using Credence.Returns.Estimates;
using Credence.Returns.Options;

namespace Credence.Advice.Worth;

/// <summary>Works out what the options of an answer are worth.</summary>
internal static class WorthCalculation
{
    private const int MostCertifications = 3;
    private const int MostDrivers = 4;
    private const int MostToFindOut = 3;
    private const double LeastWorthKnowing = 1;
    private static readonly Dictionary<string, string> AnyOption = [];

    /// <summary>The options of an answer; null where no estimates or no counts are there, or no option can be worked out.</summary>
    internal static AdviceWorth? Of(AdviceInputs inputs, Decision decision) => Of(
        inputs, decision.Measured,
        [.. decision.Options.Where(option => option.Kind == OptionKind.Certification)
            .OrderBy(option => option.Id == decision.First?.Id ? 0 : 1).Take(MostCertifications)
            .Select(option => (option.Label, inputs.Catalog.Find(option.Id)!))]);

    /// <summary>One certification beside a project in the same hours; null likewise.</summary>
    internal static AdviceWorth? Of(AdviceInputs inputs, Certification item) =>
        Of(inputs, inputs.Measured, [(Label.Of(item), item)]);

    private static AdviceWorth? Of(AdviceInputs inputs, Measurements measured, IReadOnlyList<(string Label, Certification Item)> certifications)
    {
        if (WorthCases.For(inputs, measured) is not { } cases)
            return null;
        var made = certifications.Select((one, place) => (one.Label, Made: cases.Certification(one.Item, place == 0))).Where(one => one.Made is not null).Select(one => (one.Label, Made: one.Made!)).ToList();
        var project = cases.Project(made.FirstOrDefault().Made);
        if (project is not null)
            made.Add((inputs.Catalog.FindAlternative(project.Id)!.Name, project));
        if (made.Count == 0)
            return null;

        var run = new ReturnRun(WorthRun.Draws, inputs.Receipt.Seed, Sampler.Sobol, 0) { Stop = inputs.Stop };
        var drawn = Simulation.Together([.. made.Select(one => one.Made.Case)], run, LossWeight(cases.Context), WorthRun.Shared);
        var comparison = drawn.Comparison;
        var options = made.Select((one, place) => new OptionWorth(
            one.Made.Id, one.Label, one.Made, drawn.Alone[place], comparison.Options.First(compared => compared.Name == one.Made.Case.Name))).ToList();
        var first = options[0];
        return new AdviceWorth(
            options, comparison, first.Made.Id == project?.Id ? null : BreakEven(first, cases.Context, inputs.IsCounted(first.Id, isFirst: true)),
            [.. first.Result.Drivers.OrderByDescending(driver => Math.Abs(driver.AtHigh - driver.AtLow)).Take(MostDrivers)],
            FindOut(first, cases.Context.Estimates, inputs.Answers), inputs.Answers.GetValueOrDefault(QuestionIds.FormalRecognition) == DerivedInputs.Yes, WorthRun.Shared, run.Draws);
    }

    private static double LossWeight(OptionContext context) =>
        context.Said(OptionContext.LossWeight) ?? context.Estimate(EstimateIds.LossAversion, AnyOption).Known.Mean;

    private static BreakEvenChance BreakEven(OptionWorth first, OptionContext context, bool isCounted)
    {
        var (result, made) = (first.Result, first.Made);
        if (result.Parts.SpeedValue <= 0)
            return new BreakEvenChance(false, result.BreakEven.RaiseAttribution.Value, made.Case[ReturnInputs.RaiseAttribution].Mean, null, null);
        var effect = context.Estimates[EstimateIds.CredentialEffect].For(AnyOption, context.AsOf)?.Known.Mean;
        return new BreakEvenChance(
            true, result.BreakEven.SpeedAttribution.Value, made.Attribution.Known.Mean, made.Attribution, effect is { } raised ? JobSearch.Saved(1, raised) : null)
        {
            IsOwnCount = isCounted && (context.Said(OptionContext.NamedOf20) > 0 || OpenedPostings.Said(context.Answers, OptionContext.CertificationOpens) is not null),
        };
    }

    private static IReadOnlyList<FindOutNext> FindOut(OptionWorth first, EstimateBook estimates, IReadOnlyDictionary<string, string> answers)
    {
        return
        [
            .. first.Result.Drivers.Where(driver => driver.InformationWorth is not null).Select(driver => (driver.Input, Usd: driver.InformationWorth!.Value)).OrderByDescending(value => value.Usd)
                .Where(value => value.Usd >= LeastWorthKnowing && estimates.FindOut.TryGetValue(value.Input.Name, out var advice) && (advice.Question is not { } question || !answers.ContainsKey(question)))
                .Select(value => (Value: value, Advice: estimates.FindOut[value.Input.Name]))
                .DistinctBy(pair => pair.Advice.Text)
                .Take(MostToFindOut)
                .Select(pair => new FindOutNext(pair.Value.Input.Name, pair.Value.Input.About, pair.Advice.Text, pair.Advice.Question, pair.Value.Usd)),
        ];
    }
}
