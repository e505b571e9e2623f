using System.Globalization;
using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>How many postings of a population ask for one certification, or one group of them.</summary>
/// <remarks>Method: docs/method/share-of-postings.md, employer-clustered-interval.md, corrected-share.md.</remarks>
public sealed record EvidenceRow
{
    /// <summary>Id of the certification (<c>aws-mls-c01</c>), vendor (<c>aws-any</c>), family (<c>aws-family</c>), line (its newest certification's id) or total (<see cref="Totals"/>).</summary>
    public required string Certification { get; init; }

    /// <summary>What the row counts.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>The postings it is a share of; its number of postings is the n of every share here.</summary>
    public required Population Population { get; init; }

    /// <summary>Postings by strength.</summary>
    public required StrengthCounts Strengths { get; init; }

    /// <summary>Named employers among the counted postings (count).</summary>
    public required int Employers { get; init; }

    /// <summary>Part of the counted postings that comes from the employer with most of them (ratio, above 0 to 1); null where none is counted or none names its employer.</summary>
    public required double? TopEmployerShare { get; init; }

    /// <summary>95 % percentile interval of <see cref="Share"/> with whole employers resampled (ratios); null where resampling says nothing (no hit, only hits, or one employer).</summary>
    public required Interval? Bootstrap { get; init; }

    /// <summary>The share corrected for extraction error (ratios, 95 %); null with <see cref="CorrectedMissing"/> saying why.</summary>
    public required CorrectedShare? Corrected { get; init; }

    /// <summary>Why <see cref="Corrected"/> is null; null where it is not.</summary>
    public required string? CorrectedMissing { get; init; }

    /// <summary>First day anything counted here can have been on offer; null where that is not known.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>Whether nothing was found and nothing could be: it was first offered after the last dated posting. Then every share is unknown, not zero.</summary>
    public bool IsNotOfferedYet => Count + Strengths.Negated == 0 && NotBefore > Population.To;

    /// <summary>Why <see cref="Share"/> is null; null where it is not.</summary>
    public string? ShareMissing =>
        IsNotOfferedYet ? string.Create(CultureInfo.InvariantCulture, $"not offered yet: on offer or on record only since {NotBefore:yyyy-MM-dd}, after the last dated posting ({Population.To:yyyy-MM-dd})")
        : Population.Postings == 0 ? "there are no postings to look at"
        : null;

    /// <summary>Postings that ask for it (count); negated ones do not.</summary>
    public int Count => Strengths.Demand;

    /// <summary><see cref="Count"/> of the population's postings.</summary>
    public Proportion Proportion => new(Count, Population.Postings);

    /// <summary>Part of the population's postings (ratio, 0 to 1); null with <see cref="ShareMissing"/> saying why.</summary>
    public double? Share => ShareMissing is null ? Proportion.Share : null;

    /// <summary>Wilson's 95 % interval of <see cref="Share"/> (ratios); null where the share is.</summary>
    public Interval? Wilson => ShareMissing is null ? WilsonInterval.Of(Proportion) : null;
}
