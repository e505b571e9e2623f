using System.Text.Json;
using Credence.Returns;
using Credence.Statistics;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>Every figure of the reference scenarios beside the checkout, which another engine computed.</summary>
public sealed class ReferenceScenarioTests
{
    private const double MostErrors = 4;
    private const double ClosedForm = 1e-6;
    private const double MostIndexError = .01;

    [Theory]
    [InlineData("A0a_raise_1y_200")]
    [InlineData("A0b_speed_3m_200")]
    [InlineData("A0c_speed_3m_500")]
    [InlineData("A0d_discount")]
    [InlineData("S1_seed_optimist")]
    [InlineData("S2_career_changer")]
    [InlineData("S3_cloud_role")]
    [InlineData("S4_experienced_portfolio")]
    public void A_scenario_comes_out_as_the_reference_has_it(string name)
    {
        var (result, reference, exact) = Run(name);

        Assert.All(Simulated(result), figure => Agree(figure.Key, figure.Value, reference));
        Assert.All(Plain(result, reference), figure => Assert.True(figure.Value, figure.Key));
        Assert.All(Exact(result), figure => AgreeExactly(figure.Key, figure.Value, exact));
        if (reference.TryGetProperty("sobol", out var sobol))
            Assert.All(result.Drivers, driver => AgreeIndex(driver, sobol.GetProperty(driver.Input.Name), reference.GetProperty("tornado_p10_p90").GetProperty(driver.Input.Name)));
    }

    [Fact]
    public void Pseudo_random_numbers_give_the_same_figures()
    {
        var (result, reference, _) = Run("S3_cloud_role", Sampler.Random);

        Assert.All(Simulated(result), figure => Agree(figure.Key, figure.Value, reference));
    }

    private static (ReturnResult Result, JsonElement Reference, JsonElement Exact) Run(string name, Sampler sampler = Sampler.Sobol)
    {
        var path = Checkout.SharedOrSkip("reference", "roi", "scenarios.json");
        var known = CaseFile.Read(path).Scenarios.Single(scenario => scenario.Name == name).Case!;
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var scenario = document.RootElement.GetProperty("scenarios").GetProperty(name).Clone();
        var result = Simulation.Of(known, ReturnRun.Usual(1) with { Sampler = sampler });
        return (result, scenario.GetProperty("reference"), scenario.TryGetProperty("exact", out var exact) ? exact : default);
    }

    private static Dictionary<string, Estimate> Simulated(ReturnResult result) => new()
    {
        ["mean"] = result.Mean,
        ["mean_rao"] = result.MeanExpected,
        ["p5"] = result.Spread.P5,
        ["p50"] = result.Spread.P50,
        ["p95"] = result.Spread.P95,
        ["p_net_pos"] = result.ProbabilityPositive,
        ["evpi_clairvoyant"] = result.EvpiClairvoyant,
        ["evpi_params"] = result.EvpiParameters,
    };

    private static Dictionary<string, Estimate> Exact(ReturnResult result) => new()
    {
        ["mean"] = result.MeanExpected,
        ["p_expected_net_pos"] = result.ProbabilityExpectedPositive,
        ["p_net_pos"] = result.ProbabilityPositive,
        ["evpi_clairvoyant"] = result.EvpiClairvoyant,
    };

    // Figures whose reference has no standard error: those of a share of a million draws, or a relative one.
    private static Dictionary<string, bool> Plain(ReturnResult result, JsonElement reference) => new()
    {
        ["p_expected_net_pos"] = AgreeShare(result.ProbabilityExpectedPositive, reference.GetProperty("p_expected_net_pos").GetDouble()),
        ["payback_prob"] = AgreeShare(result.Payback.Probability, reference.GetProperty("payback_prob").GetDouble()),
        ["payback_median_given"] = Near(result.Payback.MedianMonths.Value, reference.GetProperty("payback_median_given"), .01),
        ["breakeven_attribution_raise"] = Near(result.BreakEven.RaiseAttribution.Value, reference.GetProperty("breakeven_attribution_raise"), .002),
        ["mean_cost"] = Near(result.Parts.Cost, reference.GetProperty("mean_cost"), .002),
        ["mean_PVR"] = Near(result.Parts.RaiseValue, reference.GetProperty("mean_PVR"), .002),
        ["mean_PVS"] = Near(result.Parts.SpeedValue, reference.GetProperty("mean_PVS"), .002),
    };

    private static bool AgreeShare(Estimate ours, double theirs) =>
        Math.Abs(ours.Value - theirs) <= MostErrors * Math.Sqrt(Math.Pow(ours.StandardError, 2) + theirs * (1 - theirs) / 1e6) + 1e-12;

    private static bool Near(double? ours, JsonElement theirs, double relative) =>
        theirs.ValueKind == JsonValueKind.Null ? ours is null : ours is { } value && Math.Abs(value - theirs.GetDouble()) <= relative * Math.Abs(theirs.GetDouble()) + 1e-9;

    private static void Agree(string key, Estimate ours, JsonElement reference)
    {
        if (!reference.TryGetProperty(key, out var theirs) || theirs.ValueKind == JsonValueKind.Null)
            return;
        var error = reference.TryGetProperty(key + "_se", out var se) ? se.GetDouble() : 0;
        var most = MostErrors * Math.Sqrt(Math.Pow(ours.StandardError, 2) + error * error) + ClosedForm;
        Assert.True(Math.Abs(ours.Value - theirs.GetDouble()) <= most, FormattableString.Invariant($"{key}: {ours} against {theirs.GetDouble()} ± {error}"));
    }

    private static void AgreeExactly(string key, Estimate ours, JsonElement exact)
    {
        if (exact.ValueKind == JsonValueKind.Object && exact.TryGetProperty(key, out var theirs))
            Assert.True(Math.Abs(ours.Value - theirs.GetDouble()) <= MostErrors * ours.StandardError + ClosedForm, FormattableString.Invariant($"{key}: {ours} against {theirs.GetDouble()}"));
    }

    private static void AgreeIndex(InputInfluence driver, JsonElement index, JsonElement tornado)
    {
        Assert.InRange(driver.First!.Value.Value - index.GetProperty("S1").GetDouble(), -MostIndexError, MostIndexError);
        Assert.InRange(driver.Total!.Value.Value - index.GetProperty("ST").GetDouble(), -MostIndexError, MostIndexError);
        Assert.Equal(tornado[0].GetDouble(), driver.AtLow, ClosedForm);
        Assert.Equal(tornado[1].GetDouble(), driver.AtHigh, ClosedForm);
    }
}
