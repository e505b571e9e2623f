namespace Credence.Advice.Planning.Cohorts;

/// <summary>Reads a goal out of the catalog.</summary>
internal static class GoalReading
{
    private const double HoursPerWeek = 5;
    private const double WeeksPerMonth = 52.0 / 12;

    internal static GoalFacts Of(string id, PlanInputs inputs)
    {
        var option = new CatalogOptions(inputs, new Dictionary<string, string>()).Find(id)!;
        // paid by the month: at a pace that leaves nobody short
        var cost = option.CostUsd?.High ?? (option is { CostPerMonthUsd: { } monthly, Hours: { } hours } ? monthly * Math.Ceiling(hours.High / HoursPerWeek / WeeksPerMonth) : null);
        return new GoalFacts(option.Id, option.Label, cost, option.Hours?.High, option.Category, inputs.Catalog.Find(id)?.VendorId, option.Refused, option.Successors);
    }
}
