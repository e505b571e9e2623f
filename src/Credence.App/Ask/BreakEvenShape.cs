using Credence.Advice.Worth;
using Credence.App.Returns;

namespace Credence.App.Ask;

/// <summary>Probability needed to break even (below 0 = pays back without, above 1 = cannot, null = no benefit in the figures), and what the evidence suggests (ratios). <c>of</c> is <c>search</c> or <c>pay</c>.</summary>
internal sealed record BreakEvenShape(string Of, double? Needed, double Suggested, double? Low, double? High, double? Experiment)
{
    internal static BreakEvenShape From(BreakEvenChance chance) =>
        new(chance.IsOfSearch ? "search" : "pay", Known(chance.Needed), Rounded.Of(chance.Suggested), Known(chance.Search?.Range.Low), Known(chance.Search?.Range.High), Known(chance.Experiment));

    private static double? Known(double? value) => value is { } known ? Rounded.Of(known) : null;
}
