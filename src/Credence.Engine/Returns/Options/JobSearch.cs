using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>
/// The search for a job: offers arrive in proportion to the postings that answer. An option that a share u of postings asks for, and that raises their answers by x, raises arrivals to 1 + u·x;
/// the first offer is then one it brought with probability 1 − 1/(1 + u·x), and without that offer the search would have gone on for its usual length.
/// </summary>
/// <remarks>Method: docs/method/job-search.md.</remarks>
public static class JobSearch
{
    private const int Steps = 64;
    private const double Tail = 0.05;
    private const int MostKnown = 512;
    private static readonly Remembered<(Distribution Share, Distribution Lift), Attribution> Known = new(MostKnown);

    /// <summary>Part of the search that is saved, which is also the probability that the offer taken is one the option brought (ratio, 0 to below 1).</summary>
    /// <param name="share">Part of postings that ask for it (ratio).</param>
    /// <param name="lift">How much more often those answer (ratio, 0 = no more often).</param>
    public static double Saved(double share, double lift) => 1 - 1 / (1 + share * lift);

    /// <summary>The same for numbers known as distributions: mean and spread over a grid of both, as the beta distribution that has them.</summary>
    public static Attribution Of(Distribution share, Distribution lift) => Known.Of((share, lift), static pair => Worked(pair.Share, pair.Lift));

    private static Attribution Worked(Distribution share, Distribution lift)
    {
        var saved = new double[Steps * Steps];
        var lifts = Enumerable.Range(0, Steps).Select(step => lift.Quantile(Middle(step))).ToArray();
        for (var i = 0; i < Steps; i++)
        {
            var u = share.Quantile(Middle(i));
            for (var j = 0; j < Steps; j++)
                saved[i * Steps + j] = Saved(u, lifts[j]);
        }

        Array.Sort(saved);
        var range = new Interval(Quantiles.OfAscending(saved, Tail), Quantiles.OfAscending(saved, 1 - Tail));
        return new Attribution(WithMoments(saved), range, share, lift);
    }

    private static double Middle(int step) => (step + 0.5) / Steps;

    private static Distribution WithMoments(double[] saved)
    {
        var mean = saved.Average();
        var variance = saved.Sum(value => (value - mean) * (value - mean)) / saved.Length;
        if (variance <= 0 || mean is <= 0 or >= 1)
            return new Distribution.Constant(mean);
        var weight = mean * (1 - mean) / variance - 1;
        Distribution beta = new Distribution.Beta(mean * weight, (1 - mean) * weight);
        return beta.Fault is null ? beta : new Distribution.Constant(mean);
    }
}
