using Credence.Sources;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>How many postings name something, as the job-search model takes it.</summary>
/// <param name="Count">Postings that name it (count).</param>
/// <param name="Postings">Postings looked at (count, 1 or more).</param>
/// <param name="Where">Which postings, in words.</param>
/// <param name="To">Day of the newest one; null where unknown.</param>
public sealed record PostingShare(int Count, int Postings, string Where, PartialDate? To)
{
    /// <summary>True where the count is of more than the thing itself (all certifications of the vendor), so that its own share is somewhere below; used where it is too new to be counted.</summary>
    public bool IsUpperBound { get; init; }

    /// <summary>The share measured in all postings, from which a person's own count of few postings starts with the weight of <see cref="PriorPostings"/> (ratio); null where the count stands alone.</summary>
    public double? Before { get; init; }

    /// <summary>Postings that the measured share counts for beside a person's own (count).</summary>
    public const double PriorPostings = 2;

    /// <summary>What is known of the share: a beta distribution from a neutral prior, so that a count of none is not taken for never.</summary>
    public Distribution Known
    {
        get
        {
            if (Before is { } before)
                return new Distribution.Beta(Count + before * PriorPostings, Postings - Count + (1 - before) * PriorPostings);
            var known = BetaDistribution.Neutral(Count, Postings - Count);
            return IsUpperBound ? new Distribution.Uniform(0, known.Mean) : new Distribution.Beta(known.Alpha, known.Beta);
        }
    }

    internal UsedInput Attribution(Attribution found, UsedInput lift, OpenedPostings? opened) => new(
        "speed_attribution", "Probability that the job comes sooner because of it", "ratio", found.Known, lift.Grade, [.. To is null ? Enumerable.Empty<string>() : ["evidence"], .. lift.Sources], To,
        FormattableString.Invariant($"{Count} of {Postings:#,0} {Where}{(IsUpperBound ? "; it is not counted by itself, so its share is taken from none to that" : "")}. {lift.Why}{opened?.Why} The probability is {JobSearch.Formula(opened)}."));
}
