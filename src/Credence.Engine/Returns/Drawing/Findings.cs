using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Turns the sums of the replicates into figures with their errors.</summary>
internal sealed class Findings(Tally[] tallies, ReadOnlyMemory<double> net)
{
    private const double Confidence = .95;

    // Half a percent of the draws to either side of the median should lie close together; where they span a tenth of the middle nine tenths, the median stands in a gap.
    private const double AroundMedian = .005;
    private const double GapShare = .1;
    // How steep the quantile function is, is read over at least this part of the draws to either side, so that single draws do not matter.
    private const double LeastReach = .004;
    private const double LowPart = .05;
    private const double HighPart = .95;
    private const double Half = .5;

    private static readonly double[] FutureParts = [.. Enumerable.Range(0, NetSpread.FutureCount).Select(place => (place + Half) / NetSpread.FutureCount)];

    private int Draws => net.Length;

    /// <summary>A mean over all draws.</summary>
    internal Estimate Mean(Func<Tally, double> sum)
    {
        Span<double> means = stackalloc double[tallies.Length];
        for (var replicate = 0; replicate < tallies.Length; replicate++)
            means[replicate] = sum(tallies[replicate]) / tallies[replicate].Draws;
        return new Estimate(Total(sum) / Draws, Replicates.StandardError(means));
    }

    internal ReturnResult Result(ReturnCase known, ImmutableArray<InputInfluence> drivers)
    {
        var mean = Mean(tally => tally.Net);
        var expected = Mean(tally => tally.Expected);
        return new ReturnResult(
            known,
            Draws,
            mean,
            Replicates.Range(mean, tallies.Length, Confidence),
            expected,
            Spread(),
            Mean(tally => tally.NetAbove0),
            Mean(tally => tally.ExpectedAbove0),
            Helped(),
            Payback(),
            Information(expected.Value, tally => tally.Expected, tally => tally.ExpectedGain),
            Information(mean.Value, tally => tally.Net, tally => tally.NetGain),
            BreakEvens(),
            new MeanParts(Total(tally => tally.Cost) / Draws, Total(tally => tally.RaiseValue) / Draws, Total(tally => tally.SpeedValue) / Draws),
            drivers);
    }

    // E[max(0, v)] − max(0, E[v]) is the mean gain where the mean is a loss, else the mean of the losses avoided.
    private Estimate Information(double mean, Func<Tally, double> value, Func<Tally, double> gain) =>
        Mean(mean > 0 ? tally => gain(tally) - value(tally) : gain);

    private NetSpread Spread()
    {
        double[] parts = [LowPart, Half, HighPart];
        using var selection = new Selection(net);
        var errors = selection.Quantiles(parts).Select(PartError).ToArray();
        double[] reach = [.. errors.Select(error => Math.Clamp(error, LeastReach, LowPart))];
        var found = selection.Quantiles([.. parts.Zip(reach, (part, by) => part - by), .. parts.Zip(reach, (part, by) => part + by), .. parts, Half - AroundMedian, Half + AroundMedian, .. FutureParts]);
        var estimates = parts.Select((_, i) => new Estimate(found[6 + i], errors[i] * (found[3 + i] - found[i]) / (2 * reach[i]))).ToArray();
        var around = found.AsSpan(9, 2);
        return new NetSpread(estimates[0], estimates[1], estimates[2], around[1] - around[0] > GapShare * (estimates[2].Value - estimates[0].Value), [.. found.AsSpan(11)]);
    }

    // How far the part of the draws below a value differs between replicates.
    private double PartError(double quantile)
    {
        Span<double> parts = stackalloc double[tallies.Length];
        var first = 0;
        for (var replicate = 0; replicate < tallies.Length; replicate++)
        {
            parts[replicate] = (double)Columns.CountAtMost(net.Span.Slice(first, tallies[replicate].Draws), quantile) / tallies[replicate].Draws;
            first += tallies[replicate].Draws;
        }

        return Replicates.StandardError(parts);
    }

    private HelpedOrNot Helped()
    {
        var helped = Total(tally => tally.Helped);
        var netIfHelped = Total(tally => tally.NetIfHelped);
        return new HelpedOrNot(
            helped / Draws,
            helped > 0 ? MaybeFigure.Of(netIfHelped / helped) : MaybeFigure.None("it helped in no draw"),
            helped < Draws ? MaybeFigure.Of((Total(tally => tally.Net) - netIfHelped) / (Draws - helped)) : MaybeFigure.None("it helped in every draw"));
    }

    private Payback Payback()
    {
        double[] months = [.. tallies.SelectMany(tally => tally.PaybackMonths)];
        return new Payback(Mean(tally => tally.PaybackMonths.Count), months.Length > 0 ? MaybeFigure.Of(MedianOf(months)) : MaybeFigure.None("it paid for itself in no draw"));
    }

    private static double MedianOf(double[] numbers)
    {
        using var selection = new Selection(numbers);
        return selection.Quantiles([Half])[0];
    }

    private BreakEven BreakEvens()
    {
        const string noRaise = "the case has no raise";
        const string noSpeed = "the case has no shorter search";
        var cost = Total(tally => tally.Cost);
        return new BreakEven(
            Ratio(cost - Total(tally => tally.DueSpeed), Total(tally => tally.PassedRaise), noRaise),
            Ratio(cost - Total(tally => tally.DueRaise), Total(tally => tally.PassedSpeed), noSpeed),
            Ratio(cost - Total(tally => tally.DueSpeed), Total(tally => tally.DueRaiseOfAll), "no raise would be due to it"));
    }

    private static MaybeFigure Ratio(double needed, double gained, string because) =>
        gained > 0 ? MaybeFigure.Of(needed / gained) : MaybeFigure.None(because);

    private double Total(Func<Tally, double> sum) => tallies.Sum(sum);
}
