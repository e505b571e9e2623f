using System.Text.Json;
using Xunit;

namespace Credence.Showcase.Tests.Watch;

/// <summary>The command comes to the numbers worked out with SciPy over the same rows, and calls what changed.</summary>
public sealed class WatchReferenceTests(TelcoScenarios customers) : IClassFixture<TelcoScenarios>
{
    private const double Close = 1e-3;

    public static TheoryData<string, bool> Runs { get; } = new() { { "D0_null_even_vs_odd", true }, { "D2_moderate", true }, { "D1_contract_extreme", false } };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Every_measure_agrees_to_a_thousandth(string scenario, bool isSaved)
    {
        var expected = TelcoScenarios.ExpectedOf(scenario);

        using var answer = JsonDocument.Parse((await customers.WatchAsync(scenario, isSaved)).Output);
        var found = answer.RootElement.GetProperty("columns").EnumerateArray().ToDictionary(column => column.GetProperty("name").GetString()!);

        Assert.Equal(isSaved ? "saved" : scenario + ".reference.csv", answer.RootElement.GetProperty("reference").GetString());
        foreach (var column in expected.GetProperty("m").EnumerateObject())
        {
            var ours = found[column.Name];
            Assert.Equal(expected.GetProperty("n").EnumerateArray().Select(n => n.GetInt32()), [ours.GetProperty("referenceRows").GetInt32(), ours.GetProperty("currentRows").GetInt32()]);
            (string Measure, string Reference)[] names = ours.GetProperty("numeric").ValueKind == JsonValueKind.Object
                ? [("jensenShannon", "js_div_10eq_base2"), ("stability", "psi_decile_ref"), ("kolmogorovSmirnov", "ks"), ("wasserstein", "wasserstein"), ("wassersteinPerDeviation", "wasserstein_norm_refstd"), ("referenceMean", "ref_mean"), ("currentMean", "cur_mean")]
                : [("lInfinity", "linf"), ("totalVariation", "tvd"), ("jensenShannon", "js_div_base2"), ("stability", "psi"), ("chiSquare", "chi2"), ("freedom", "chi2_df")];
            var measures = ours.GetProperty(ours.GetProperty("numeric").ValueKind == JsonValueKind.Object ? "numeric" : "categorical");
            Assert.All(names, name => Near(column.Value.GetProperty(name.Reference).GetDouble(), measures.GetProperty(name.Measure).GetDouble(), $"{column.Name} {name.Measure}"));
        }
    }

    [Theory]
    [InlineData("D0_null_even_vs_odd", 0, "no drift")]
    [InlineData("D1_contract_extreme", 1, "drift", "tenure", "MonthlyCharges", "TotalCharges", "Contract", "PaymentMethod", "InternetService", "SeniorCitizen")]
    [InlineData("D2_moderate", 1, "drift", "MonthlyCharges", "PaymentMethod")]
    public async Task What_changed_is_called_and_what_did_not_is_not(string scenario, int code, string decision, params string[] called)
    {
        var run = await customers.WatchAsync(scenario, scenario != "D1_contract_extreme");
        using var answer = JsonDocument.Parse(run.Output);
        var verdicts = answer.RootElement.GetProperty("columns").EnumerateArray().ToDictionary(column => column.GetProperty("name").GetString()!, column => column.GetProperty("verdict").GetString()!);

        Assert.Equal((code, decision), (run.ExitCode, answer.RootElement.GetProperty("decision").GetString()));
        Assert.All(called, column => Assert.Equal("drift", verdicts[column]));
        Assert.Equal("no drift", verdicts["gender"]);
        if (scenario == "D2_moderate")
            Assert.Equal(called.Order(), verdicts.Where(one => one.Value == "drift").Select(one => one.Key).Order());
    }

    [Fact]
    public async Task The_usual_threshold_of_vertex_is_silent_where_charges_rose_by_a_tenth()
    {
        using var answer = JsonDocument.Parse((await customers.WatchAsync("D2_moderate", true)).Output);
        var charges = answer.RootElement.GetProperty("columns").EnumerateArray().First(column => column.GetProperty("name").GetString() == "MonthlyCharges");

        Assert.False(charges.GetProperty("numeric").GetProperty("aboveVertexThreshold").GetBoolean());
        Assert.Equal("drift", charges.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Outcomes_in_the_rows_are_held_against_those_of_the_test()
    {
        // the model was tested on these very rows, so nothing can differ
        using var answer = JsonDocument.Parse((await customers.WatchAsync("D0_null_even_vs_odd", true)).Output);
        var performance = answer.RootElement.GetProperty("performance");

        Assert.Equal(3521, performance.GetProperty("rows").GetInt32());
        Assert.Equal(performance.GetProperty("testAuc").GetProperty("value").GetDouble(), performance.GetProperty("auc").GetProperty("value").GetDouble(), 1e-4);
        Assert.False(performance.GetProperty("isWorse").GetBoolean());
        Assert.InRange(performance.GetProperty("calibrationSlope").GetDouble(), 0.8, 1.25);
    }

    private static void Near(double expected, double found, string what) =>
        Assert.True(Math.Abs(expected - found) <= Close * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{what}: {expected} expected, {found} found"));
}
