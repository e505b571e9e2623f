using Credence.Advice.Worth;

namespace Credence.App.Ask;

/// <summary>Probability needed to break even (below 0 = pays back without, above 1 = cannot, null = no benefit in the figures), and what the evidence suggests (ratios). <c>of</c> is <c>search</c> or <c>pay</c>.</summary>
internal sealed record BreakEvenShape(string Of, double? Needed, double Suggested, double? Low, double? High, double? Experiment)
{
    internal static BreakEvenShape From(BreakEvenChance chance) =>
        new(chance.IsOfSearch ? "search" : "pay", chance.Needed, chance.Suggested, chance.Search?.Range.Low, chance.Search?.Range.High, chance.Experiment);
}
