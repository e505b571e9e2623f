using Credence.Rules;

namespace Credence.Advice;

/// <summary>Puts the advice of the matching strategies in order; advice whose words are not known is left out.</summary>
internal static class PlanWriting
{
    internal static AdvicePlan Of(AdviceInputs inputs, IReadOnlyList<Strategy> strategies, IReadOnlyDictionary<string, string> facts, AdviceOption? first)
    {
        var words = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [Placeholders.Certification] = first?.Label,
            [Placeholders.Take] = first is not null && inputs.Catalog.Find(first.Id) is { } item ? Label.Take(item, first.Label) : null,
            [Placeholders.Platform] = inputs.Rules.Candidates.PlatformOf(inputs.Answers)?.Name,
        };
        var steps = strategies.SelectMany(strategy => strategy.Advice)
            .Where(item => item.HoldsOn(inputs.Receipt.AsOf) && Condition.Any(item.When, facts) == true)
            .Select(item => (item.Place, Step: Placeholders.Fill(item.Text, words) is { } text ? new PlanStep(item.Id, text, item.Source) : null))
            .Where(item => item.Step is not null)
            .ToList();
        return new AdvicePlan(
            [.. steps.Where(step => step.Place == AdvicePlace.Week).Select(step => step.Step!)],
            [.. steps.Where(step => step.Place == AdvicePlace.Plan).Select(step => step.Step!)]);
    }
}
