using Credence.Returns;
using Credence.Statistics;

namespace Credence.App.Returns;

/// <summary>What one case came to (USD unless said otherwise; an <c>Se</c> is a standard error). A null has its reason under <paramref name="Missing"/>.</summary>
/// <param name="About">What it is.</param>
/// <param name="Mean">Mean net value, luck drawn.</param>
/// <param name="MeanSe">Its standard error.</param>
/// <param name="MeanLow">Lower end of its 95 % interval.</param>
/// <param name="MeanHigh">Upper end of it.</param>
/// <param name="MeanExpected">The mean with luck averaged out.</param>
/// <param name="MeanExpectedSe">Its standard error.</param>
/// <param name="P5">One draw in twenty is below.</param>
/// <param name="P5Se">Its standard error.</param>
/// <param name="P50">Half the draws are below; null where that point stands in a gap.</param>
/// <param name="P50Se">Its standard error.</param>
/// <param name="P95">One draw in twenty is above.</param>
/// <param name="P95Se">Its standard error.</param>
/// <param name="Futures">The quantiles (i + ½)/20 of the net value for i from 0 to 19: each stands for 1 in 20 of what may happen.</param>
/// <param name="ProbabilityPositive">Chance of a net value above 0 (ratio).</param>
/// <param name="ProbabilityPositiveSe">Its standard error (ratio).</param>
/// <param name="ProbabilityExpectedPositive">The same with luck averaged out (ratio).</param>
/// <param name="ProbabilityExpectedPositiveSe">Its standard error (ratio).</param>
/// <param name="ProbabilityHelped">Chance of any benefit (ratio).</param>
/// <param name="NetIfHelped">Mean net value then.</param>
/// <param name="NetIfNot">Mean net value otherwise.</param>
/// <param name="Payback">When it has paid for itself.</param>
/// <param name="EvpiParameters">Worth of knowing every input.</param>
/// <param name="EvpiParametersSe">Its standard error.</param>
/// <param name="EvpiClairvoyant">Worth of knowing luck too.</param>
/// <param name="EvpiClairvoyantSe">Its standard error.</param>
/// <param name="BreakEvenAttribution">Chance that the raise is due to it at which the mean is 0 (ratio).</param>
/// <param name="BreakEvenSpeedAttribution">The same of the shorter search (ratio).</param>
/// <param name="BreakEvenRaise">Raise at which the mean is 0 (ratio of pay).</param>
/// <param name="MeanCost">Mean cost.</param>
/// <param name="MeanPvr">Mean present value of the raise if it comes.</param>
/// <param name="MeanPvs">Mean present value of the shorter search if it comes.</param>
/// <param name="Sobol">Sensitivity indices of the expected net value by input.</param>
/// <param name="SobolTakes">What the indices take for granted; null where nothing.</param>
/// <param name="Tornado">Expected net value at the 10 % and 90 % point of each input, the others at their medians.</param>
/// <param name="InformationWorth">Worth of knowing one input before deciding, by input.</param>
/// <param name="Missing">Why a key above is null, by key.</param>
internal sealed record CaseShape(
    string? About,
    double Mean,
    double MeanSe,
    double MeanLow,
    double MeanHigh,
    double MeanExpected,
    double MeanExpectedSe,
    double P5,
    double P5Se,
    double? P50,
    double? P50Se,
    double P95,
    double P95Se,
    IReadOnlyList<double> Futures,
    double ProbabilityPositive,
    double ProbabilityPositiveSe,
    double ProbabilityExpectedPositive,
    double ProbabilityExpectedPositiveSe,
    double ProbabilityHelped,
    double? NetIfHelped,
    double? NetIfNot,
    PaybackShape Payback,
    double EvpiParameters,
    double EvpiParametersSe,
    double EvpiClairvoyant,
    double EvpiClairvoyantSe,
    double? BreakEvenAttribution,
    double? BreakEvenSpeedAttribution,
    double? BreakEvenRaise,
    double MeanCost,
    double MeanPvr,
    double MeanPvs,
    OrderedDictionary<string, SobolShape>? Sobol,
    string? SobolTakes,
    OrderedDictionary<string, double[]> Tornado,
    OrderedDictionary<string, double>? InformationWorth,
    OrderedDictionary<string, string> Missing)
    : ScenarioShape(About)
{
    private const string MedianMissing = "hardly any draw lies near the median: it helped or it did not, see probabilityHelped, netIfHelped and netIfNot";
    private const string Independent = "the inputs as independent of one another; for correlated inputs parts of variance are not defined uniquely";

    internal static CaseShape Of(ReturnResult result)
    {
        var gap = result.Spread.MedianInGap;
        var indices = result.Drivers.All(driver => driver.First is not null);
        return new CaseShape(
            result.Case.About,
            Value(result.Mean),
            Error(result.Mean),
            Rounded.Of(result.MeanRange.Low),
            Rounded.Of(result.MeanRange.High),
            Value(result.MeanExpected),
            Error(result.MeanExpected),
            Value(result.Spread.P5),
            Error(result.Spread.P5),
            gap ? null : Value(result.Spread.P50),
            gap ? null : Error(result.Spread.P50),
            Value(result.Spread.P95),
            Error(result.Spread.P95),
            [.. result.Spread.Futures.Select(Rounded.Of)],
            Value(result.ProbabilityPositive),
            Error(result.ProbabilityPositive),
            Value(result.ProbabilityExpectedPositive),
            Error(result.ProbabilityExpectedPositive),
            Rounded.Of(result.Helped.Probability),
            Rounded.Of(result.Helped.NetIfHelped),
            Rounded.Of(result.Helped.NetIfNot),
            new PaybackShape(Value(result.Payback.Probability), Error(result.Payback.Probability), Rounded.Of(result.Payback.MedianMonths)),
            Value(result.EvpiParameters),
            Error(result.EvpiParameters),
            Value(result.EvpiClairvoyant),
            Error(result.EvpiClairvoyant),
            Rounded.Of(result.BreakEven.RaiseAttribution),
            Rounded.Of(result.BreakEven.SpeedAttribution),
            Rounded.Of(result.BreakEven.Raise),
            Rounded.Of(result.Parts.Cost),
            Rounded.Of(result.Parts.RaiseValue),
            Rounded.Of(result.Parts.SpeedValue),
            indices ? Each(result, driver => new SobolShape(Value(driver.First!.Value), Error(driver.First.Value), Value(driver.Total!.Value), Error(driver.Total.Value))) : null,
            indices && !result.Case.Correlations.IsEmpty ? Independent : null,
            Each<double[]>(result, driver => [Rounded.Of(driver.AtLow), Rounded.Of(driver.AtHigh)]),
            indices ? Each(result, driver => Rounded.Of(driver.InformationWorth!.Value)) : null,
            Reasons(result, gap, indices));
    }

    private static OrderedDictionary<string, string> Reasons(ReturnResult result, bool gap, bool indices)
    {
        var missing = new OrderedDictionary<string, string>();
        void Add(string key, string? because)
        {
            if (because is not null)
                missing.Add(key, because);
        }

        Add("about", result.Case.About is null ? "the case says nothing" : null);
        Add("p50", gap ? MedianMissing : null);
        Add("p50Se", gap ? MedianMissing : null);
        Add("netIfHelped", result.Helped.NetIfHelped.MissingBecause);
        Add("netIfNot", result.Helped.NetIfNot.MissingBecause);
        Add("payback.medianMonths", result.Payback.MedianMonths.MissingBecause);
        Add("breakEvenAttribution", result.BreakEven.RaiseAttribution.MissingBecause);
        Add("breakEvenSpeedAttribution", result.BreakEven.SpeedAttribution.MissingBecause);
        Add("breakEvenRaise", result.BreakEven.Raise.MissingBecause);
        Add("sobol", indices ? null : "not asked for");
        Add("sobolTakes", indices && !result.Case.Correlations.IsEmpty ? null : "nothing is taken for granted");
        Add("informationWorth", indices ? null : "not asked for");
        return missing;
    }

    private static OrderedDictionary<string, T> Each<T>(ReturnResult result, Func<InputInfluence, T> shape) =>
        new(result.Drivers.Select(driver => KeyValuePair.Create(driver.Input.Name, shape(driver))));

    private static double Value(Estimate estimate) => Rounded.Of(estimate.Value);

    private static double Error(Estimate estimate) => Rounded.Of(estimate.StandardError);
}
