using Credence.Statistics;

namespace Credence.Returns.Reading;

/// <summary>Reads what is known of an input: a number, or a distribution with its parameters.</summary>
internal static class DistributionReader
{
    // The largest uniform number that is ever drawn; what a distribution without an upper end gives there must make sense too.
    private const double LastPart = 1 - 1.0 / (1UL << 33);
    private const string Kinds = "const, uniform, triangular, pert, beta, lognormal90";

    /// <summary>What is known of an input, within the input's limits.</summary>
    internal static Distribution Read(CaseNode node, string path, ReturnInput input)
    {
        var distribution = node switch
        {
            CaseNode.Scalar { Number: { } number } => new Distribution.Constant(number),
            CaseNode.Map map => OfMap(new CaseMap(map, path)),
            _ => throw node.Wrong($"{path} must be a number or a distribution, not {node.Kind}"),
        };
        if (distribution.Fault is { } fault)
            throw node.Wrong($"{path}: {fault}");
        if (distribution.Lowest < input.Lowest)
            throw node.Wrong(FormattableString.Invariant($"{path} can be {distribution.Lowest}, below the lowest that makes sense ({input.Lowest} {input.Unit})"));
        var highest = double.IsFinite(distribution.Highest) ? distribution.Highest : distribution.Quantile(LastPart);
        if (!(highest <= input.Highest))
            throw node.Wrong(FormattableString.Invariant($"{path} can be {highest:G6}, above the highest that makes sense ({input.Highest} {input.Unit})"));
        return distribution;
    }

    private static Distribution OfMap(CaseMap map)
    {
        double Of(string name)
        {
            map.Need(name);
            return map.Number(name, double.MinValue, double.MaxValue)!.Value;
        }

        map.Need("dist");
        Distribution distribution = map.Text("dist") switch
        {
            "const" => new Distribution.Constant(Of("value")),
            "uniform" => new Distribution.Uniform(Of("low"), Of("high")),
            "triangular" => new Distribution.Triangular(Of("low"), Of("mode"), Of("high")),
            "pert" => new Distribution.Pert(Of("low"), Of("mode"), Of("high")),
            "beta" => new Distribution.Beta(Of("a"), Of("b")),
            "lognormal90" => new Distribution.Lognormal90(Of("p5"), Of("p95")),
            var other => throw map.Find("dist")!.Wrong($"{map.At("dist")}: '{other}' is no distribution known here", $"Known: {Kinds}"),
        };
        map.NoOtherNames();
        return distribution;
    }
}
