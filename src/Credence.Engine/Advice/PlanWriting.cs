using Credence.Rules;

namespace Credence.Advice;

/// <summary>Puts the advice whose rows hold in order; advice whose words are not known is left out.</summary>
internal static class PlanWriting
{
    private const string Place = "place";
    private const string Week = "week";

    internal static AdvicePlan Of(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, string?> words)
    {
        var steps = inputs.Rules.Plan.Holding(facts, inputs.Receipt.AsOf)
            .Select(row => (IsThisWeek: row.Text(Place) == Week, Step: Placeholders.Fill(row.Text("text"), words) is { } text ? new PlanStep(row.Id, text, row.Source) : null))
            .Where(item => item.Step is not null)
            .ToList();
        return new AdvicePlan([.. steps.Where(step => step.IsThisWeek).Select(step => step.Step!)], [.. steps.Where(step => !step.IsThisWeek).Select(step => step.Step!)]);
    }
}
