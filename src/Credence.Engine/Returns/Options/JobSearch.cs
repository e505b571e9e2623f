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
    private const int StepsOfThree = 32;
    private const int MostKnown = 512;
    private static readonly Remembered<(Distribution Share, Distribution Lift, Distribution? Opened), Attribution> Known = new(MostKnown);

    /// <summary>Part of the search that is saved, which is also the probability that the offer taken is one the option brought (ratio, 0 to below 1).</summary>
    /// <param name="share">Part of postings that ask for it (ratio).</param>
    /// <param name="lift">How much more often those answer (ratio, 0 = no more often).</param>
    public static double Saved(double share, double lift) => 1 - 1 / (1 + share * lift);

    /// <summary>The same where the option also opens postings: those within reach then are 1/(1 − p) times those of now.</summary>
    /// <param name="share">Part of postings that ask for it (ratio).</param>
    /// <param name="lift">How much more often those answer (ratio, 0 = no more often).</param>
    /// <param name="opened">Part p of the postings then within reach that the option opened (ratio, 0 to below 1).</param>
    public static double Saved(double share, double lift, double opened) => 1 - 1 / (1 + opened / (1 - opened) + share * lift);

    /// <summary>The formula used, as the reason of an input states it.</summary>
    internal static string Formula(OpenedPostings? opened) => opened is null ? "1 - 1/(1 + share x lift)" : "1 - 1/(1 + opened/within reach + share x lift)";

    /// <summary>The same for numbers known as distributions: mean and spread over a grid of them, as the beta distribution that has them.</summary>
    /// <param name="share">Part of postings that ask for it (ratio).</param>
    /// <param name="lift">How much more often those answer (ratio).</param>
    /// <param name="opened">Part of the postings then within reach that it opened (ratio); null where nobody counted.</param>
    public static Attribution Of(Distribution share, Distribution lift, Distribution? opened) => Known.Of((share, lift, opened), static known => Worked(known.Share, known.Lift, known.Opened));

    private static Attribution Worked(Distribution share, Distribution lift, Distribution? opened)
    {
        var steps = opened is null ? Steps : StepsOfThree;
        var lifts = Points(lift, steps);
        double[] openings = opened is null ? [0] : Points(opened, steps);
        double[] saved = [.. from u in Points(share, steps) from x in lifts from p in openings select Saved(u, x, p)];
        Array.Sort(saved);
        var range = new Interval(Quantiles.OfAscending(saved, Tail), Quantiles.OfAscending(saved, 1 - Tail));
        return new Attribution(WithMoments(saved), range, share, lift);
    }

    private static double[] Points(Distribution known, int steps) => [.. Enumerable.Range(0, steps).Select(step => known.Quantile((step + 0.5) / steps))];

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
