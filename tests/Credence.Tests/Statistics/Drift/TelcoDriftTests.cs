using System.Globalization;
using System.Text.Json;
using Credence.Statistics.Drift;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Statistics.Drift;

/// <summary>Every measure by its convention against numbers worked out with SciPy over the same rows.</summary>
public sealed class TelcoDriftTests
{
    private const double Close = 1e-3;
    private static readonly string[] Numeric = ["tenure", "MonthlyCharges", "TotalCharges"];
    private static readonly string[] Categorical = ["Contract", "PaymentMethod", "InternetService", "gender", "SeniorCitizen"];

    public static TheoryData<string> Scenarios => ["D0_null_even_vs_odd", "D1_contract_extreme", "D2_moderate"];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_measure_agrees_to_a_thousandth(string scenario)
    {
        var rows = Rows(Checkout.SharedOrSkip("data", "tabular", "telco", "Telco-Customer-Churn.csv"));
        using var json = JsonDocument.Parse(File.ReadAllText(Checkout.SharedOrSkip("reference", "ml", "drift_reference.json")));
        var expected = json.RootElement.GetProperty(scenario);
        var (then, now) = Parts(scenario, rows);

        Assert.Equal(expected.GetProperty("n").EnumerateArray().Select(n => n.GetInt32()), [then.Count, now.Count]);
        foreach (var feature in Numeric)
            AllClose(expected.GetProperty("m").GetProperty(feature), Measures(Values(then, feature), Values(now, feature)), feature);
        foreach (var feature in Categorical)
            AllClose(expected.GetProperty("m").GetProperty(feature), Measures(then, now, feature), feature);
    }

    private static void AllClose(JsonElement expected, Dictionary<string, double> found, string feature)
    {
        foreach (var (name, value) in found)
            Assert.True(Math.Abs(expected.GetProperty(name).GetDouble() - value) <= Close * Math.Max(1, Math.Abs(value)), $"{feature} {name}: {expected.GetProperty(name).GetDouble()} expected, {value} found");
    }

    private static Dictionary<string, double> Measures(double[] then, double[] now)
    {
        double[] both = [.. then, .. now];
        double[] Shares(double[] values, double[] edges) => BinShares.Of(values, edges);
        var deciles = BinEdges.OfQuantiles(then, 10);
        var equal = BinEdges.Equal(Math.Min(then[0], now[0]), Math.Max(then[^1], now[^1]), 10);
        var sturges = BinEdges.BySturges(both);
        var doane = BinEdges.ByDoane(then);
        var (old, recent) = (Shares(then, doane), Shares(now, doane));
        var outside = 1 - recent.Sum();
        var distance = KolmogorovSmirnov.Distance(then, now);
        var moved = Wasserstein.Distance(then, now);
        var mean = then.Average();
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["psi_decile_ref"] = Divergence.Stability(Shares(then, deciles), Shares(now, deciles)),
            ["psi_evidently"] = Divergence.Stability(Shares(then, sturges), Shares(now, sturges)),
            ["js_div_10eq_base2"] = Divergence.JensenShannon(Shares(then, equal), Shares(now, equal)),
            ["js_dist_10eq_base2"] = Math.Sqrt(Divergence.JensenShannon(Shares(then, equal), Shares(now, equal))),
            ["js_dist_evidently_nat"] = Math.Sqrt(Divergence.JensenShannon(Shares(then, sturges), Shares(now, sturges)) * Math.Log(2)),
            ["js_dist_nannyml_base2"] = Math.Sqrt(Divergence.JensenShannon([.. old, 0], [.. recent, Math.Max(0, outside)])),
            ["ks"] = distance,
            ["ks_p"] = KolmogorovSmirnov.Probability(distance, then.Length, now.Length),
            ["wasserstein"] = moved,
            ["wasserstein_norm_refstd"] = moved / Math.Sqrt(then.Average(value => (value - mean) * (value - mean))),
            ["mannwhitney_p"] = MannWhitney.Probability(then, now),
        };
    }

    private static Dictionary<string, double> Measures(List<Dictionary<string, string>> then, List<Dictionary<string, string>> now, string feature)
    {
        var names = then.Concat(now).Select(row => row[feature]).Distinct().Order(StringComparer.Ordinal).ToList();
        double[] Counts(List<Dictionary<string, string>> rows) => [.. names.Select(name => (double)rows.Count(row => row[feature] == name))];
        var (old, recent) = (Counts(then), Counts(now));
        var (p, q) = (BinShares.Of(old), BinShares.Of(recent));
        var test = ChiSquare.Of(old, recent)!.Value;
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["linf"] = Divergence.Largest(p, q),
            ["tvd"] = Divergence.TotalVariation(p, q),
            ["psi"] = Divergence.Stability(p, q),
            ["js_div_base2"] = Divergence.JensenShannon(p, q),
            ["js_dist_nat"] = Math.Sqrt(Divergence.JensenShannon(p, q) * Math.Log(2)),
            ["js_dist_base2"] = Math.Sqrt(Divergence.JensenShannon(p, q)),
            ["hellinger"] = Divergence.Hellinger(p, q),
            ["chi2"] = test.Statistic,
            ["chi2_p"] = test.Probability,
            ["chi2_df"] = test.Freedom,
        };
    }

    private static (List<Dictionary<string, string>> Then, List<Dictionary<string, string>> Now) Parts(string scenario, List<Dictionary<string, string>> rows)
    {
        if (scenario == "D1_contract_extreme")
            return ([.. rows.Where(row => row["Contract"] != "Two year")], [.. rows.Where(row => row["Contract"] == "Two year")]);
        var (even, odd) = (rows.Where((_, at) => at % 2 == 0).ToList(), rows.Where((_, at) => at % 2 == 1).Select(row => new Dictionary<string, string>(row)).ToList());
        for (var at = 0; scenario == "D2_moderate" && at < odd.Count; at++)
        {
            odd[at]["MonthlyCharges"] = (Number(odd[at]["MonthlyCharges"]) * 1.10).ToString("R", CultureInfo.InvariantCulture);
            if (at % 5 == 0)
                odd[at]["PaymentMethod"] = "Electronic check";
        }

        return (even, odd);
    }

    private static double[] Values(List<Dictionary<string, string>> rows, string feature) => [.. rows.Select(row => Number(row[feature])).Order()];

    // eleven customers of the first month have no total yet; the reference takes 0
    private static double Number(string text) => text.Trim().Length == 0 ? 0 : double.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(file);
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',').Select((value, at) => (value, at)).ToDictionary(pair => names[pair.at], pair => pair.value))];
    }
}
