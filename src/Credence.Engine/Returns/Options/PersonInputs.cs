using Credence.Returns.Estimates;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>What is the same for every option: pay, the worth of an hour, and what a month sooner is worth.</summary>
internal static class PersonInputs
{
    private static readonly Dictionary<string, string> AnyOption = [];

    internal static void Add(OptionContext context, CaseInputs inputs)
    {
        if (context.Said(OptionContext.SalaryUsd) is { } salary)
            inputs.Said(ReturnInputs.Salary, "Yearly pay of the job aimed at, before tax", salary);
        else
            inputs.Add(ReturnInputs.Salary, context.Estimate(EstimateIds.Salary, AnyOption));
        inputs.Add(ReturnInputs.HourValueShare, context.Estimate(EstimateIds.HourValueShare, AnyOption));
        inputs.Add(ReturnInputs.SpeedSalaryShare, context.Estimate(EstimateIds.SpeedSalaryShare, AnyOption));
        inputs.Add(ReturnInputs.MonthsSooner, context.Estimate(EstimateIds.SearchMonths, AnyOption));
    }

    /// <summary>Rates that are taken as certain, with what they were taken from.</summary>
    internal static IReadOnlyList<UsedInput> Terms(OptionContext context, UsedInput? validity) =>
    [
        context.Estimate(EstimateIds.DiscountRate, AnyOption) with { Name = "discount_rate" },
        context.Estimate(EstimateIds.TaxRate, AnyOption) with { Name = "tax_rate" },
        .. validity is null ? Enumerable.Empty<UsedInput>() : [validity with { Name = "validity_years" }],
    ];

    internal static ReturnTerms Of(IReadOnlyList<UsedInput> terms) =>
        new(terms[0].Known.Mean, terms[1].Known.Mean, terms.Count > 2 ? terms[2].Known.Mean : 0);

    /// <summary>Hours a week: what the person said, or the estimate.</summary>
    internal static UsedInput Pace(OptionContext context) => context.Said(OptionContext.HoursPerWeek) is { } said
        ? new UsedInput(OptionContext.HoursPerWeek, "Hours a week for it", "hours a week", new Distribution.Constant(said), null, [], null, "You said so.")
        : context.Estimate(EstimateIds.HoursPerWeek, AnyOption);

    /// <summary>Months until the benefit begins: the hours at that pace, and then until it is used.</summary>
    internal static UsedInput Delay(OptionContext context, Distribution hours)
    {
        const double weeksOfMonth = 365.25 / 7 / 12;
        const double low = 0.05;
        var (pace, used) = (Pace(context), context.Estimate(EstimateIds.MonthsUntilUsed, AnyOption));
        var wait = Ends.Of(used.Known);
        var speed = Ends.Of(pace.Known);
        var shortest = hours.Quantile(low) / speed.High / weeksOfMonth + wait.Low;
        var longest = hours.Quantile(1 - low) / speed.Low / weeksOfMonth + wait.High;
        var likely = Math.Clamp(hours.Quantile(0.5) / pace.Known.Mean / weeksOfMonth + used.Known.Quantile(0.5), shortest, longest);
        return used with
        {
            Title = "Months until the benefit begins",
            Unit = "months",
            Known = new Distribution.Pert(shortest, likely, longest),
            Grade = CaseInputs.Weaker(used.Grade, pace.Grade),
            Why = "The hours at the pace of " + (pace.Grade is null ? "your hours a week" : FormattableString.Invariant($"{speed.Low:0.#} to {speed.High:0.#} hours a week")) + ", then until the first application that counts it.",
        };
    }
}
