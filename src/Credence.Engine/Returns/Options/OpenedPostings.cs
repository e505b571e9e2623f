using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>Postings that an option brings within a person's reach, beside those within it already, as <c>resume unlock</c> counts them.</summary>
/// <param name="Opened">Postings out of reach now and within it with the option (count).</param>
/// <param name="WithinReach">Postings within reach now (count; 1 or more together with <paramref name="Opened"/>).</param>
/// <remarks>Method: docs/method/job-search.md.</remarks>
public sealed record OpenedPostings(int Opened, int WithinReach)
{
    private const double Tail = 0.025;

    /// <summary>Part of the postings then within reach that the option opened (ratio).</summary>
    public double Share => (double)Opened / (Opened + WithinReach);

    /// <summary>What is known of that part: a beta distribution from a neutral prior.</summary>
    public Distribution Known => new Distribution.Beta(Spread.Alpha, Spread.Beta);

    /// <summary>Its central 95 % (ratios).</summary>
    public Interval Range => new(Opened == 0 ? 0 : Spread.Quantile(Tail), WithinReach == 0 ? 1 : Spread.Quantile(1 - Tail));

    /// <summary>What a person's own count says an option opens; null where they did not count, or nothing is within reach with it either.</summary>
    /// <param name="answers">What they said, by question id.</param>
    /// <param name="question">Question for what it opens.</param>
    public static OpenedPostings? Said(IReadOnlyDictionary<string, string> answers, string question) =>
        OptionContext.Said(answers, question) is { } opens && OptionContext.Said(answers, OptionContext.PostingsInReach) is { } within && opens + within > 0 ? new OpenedPostings((int)opens, (int)within) : null;

    private BetaDistribution Spread => BetaDistribution.Neutral(Opened, WithinReach);

    /// <summary>The same in words, for the reason of an input.</summary>
    internal string Why => FormattableString.Invariant($" Beside that it opens {Opened:#,0} postings to the {WithinReach:#,0} within your reach.");
}
