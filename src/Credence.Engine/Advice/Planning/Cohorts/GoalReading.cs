namespace Credence.Advice.Planning.Cohorts;

/// <summary>Reads a goal out of the catalog.</summary>
internal static class GoalReading
{
    internal static GoalFacts Of(string id, PlanInputs inputs, IReadOnlyDictionary<string, double> prices)
    {
        // an employer's money is never spent on an estimate: what no source states is unknown here
        var option = new CatalogOptions(inputs with { Estimates = null }, new Dictionary<string, string>()).Find(id)!;
        double? cost = prices.TryGetValue(option.Id, out var own) ? own : option.CostUsd?.High ?? (option is { CostPerMonthUsd: { } monthly, Hours: { } hours } ? monthly * Math.Ceiling(Means.MonthsFor(hours.High / inputs.Settings.CohortPace)) : null);
        return new GoalFacts(option.Id, option.Label, cost, option.Hours?.High, option.Category, inputs.Catalog.Find(id)?.VendorId, option.Refused, option.Successors);
    }
}
