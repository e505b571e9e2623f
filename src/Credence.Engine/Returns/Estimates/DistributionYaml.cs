using Credence.Sources;
using Credence.Statistics;

namespace Credence.Returns.Estimates;

/// <summary>Reads a distribution written as in case files: <c>{dist: pert, low: 0, mode: 1, high: 4}</c>.</summary>
internal static class DistributionYaml
{
    private const string Names = "const, uniform, triangular, pert, beta, lognormal90";

    internal static Distribution Read(YamlMap owner, string key)
    {
        var map = owner.OptionalMap(key) ?? throw owner.Wrong(key, $"'{key}' must be a distribution, such as {{dist: uniform, low: 0, high: 1}}");
        Distribution known = map.Text("dist") switch
        {
            "const" => new Distribution.Constant(map.Number("value")),
            "uniform" => new Distribution.Uniform(map.Number("low"), map.Number("high")),
            "triangular" => new Distribution.Triangular(map.Number("low"), map.Number("mode"), map.Number("high")),
            "pert" => new Distribution.Pert(map.Number("low"), map.Number("mode"), map.Number("high")),
            "beta" => new Distribution.Beta(map.Number("a"), map.Number("b")),
            "lognormal90" => new Distribution.Lognormal90(map.Number("p5"), map.Number("p95")),
            var other => throw map.Wrong("dist", $"'dist' must be one of {Names}, not '{other}'"),
        };
        map.NoOtherKeys();
        return known.Fault is { } fault ? throw map.Wrong("dist", fault) : known;
    }
}
