using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Place of a certification among those that postings name, by number of postings; equals share the first place.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Certification">Whose place.</param>
/// <param name="Among">Among which.</param>
/// <remarks>
/// The interval reaches from the place behind all that are named clearly more often to the place before all that are named clearly less often: clearly where the 95 % Wilson interval
/// of the one's part of the two counts leaves out one half. Postings that name both count on both sides.
/// </remarks>
public sealed record NamedRank(RoleGroup Role, string Certification, RankAmong Among) : ClaimCheck
{
    private const double Even = 0.5;

    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var (row, missing) = evidence.Row(Certification, Role);
        if (row is null)
            return Measurement.Unknown(MeasureUnit.Rank, missing!);
        if (row.Count == 0)
            return Measurement.Unknown(MeasureUnit.Rank, "no posting names it, so it has no place");

        var ids = evidence.Catalog.Certifications.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var others = evidence.Snapshot!.Table([Role], [], null).Rows
            .Where(one => one is { Kind: EvidenceKind.Named, Count: > 0 } && one.Certification != Certification && (Among == RankAmong.Named || ids.Contains(one.Certification)))
            .ToList();
        var more = others.Count(one => one.Count > row.Count);
        var tied = others.Count(one => one.Count == row.Count);
        var clearlyMore = others.Count(one => Part(one, row).Low > Even);
        var clearlyLess = others.Count(one => Part(one, row).High < Even);
        var named = evidence.Snapshot.Find(Totals.AnyNamed, Role)?.Count;
        return new Measurement(
            MeasureUnit.Rank, more + 1, new Interval(clearlyMore + 1, others.Count + 1 - clearlyLess), named, row.Population.To,
            $"named by {row.Count} postings, {more} of {others.Count + 1} certifications by more and {tied} others by as many, in {ClaimEvidence.Basis(row.Population)}", null);
    }

    private static Interval Part(EvidenceRow one, EvidenceRow other) => WilsonInterval.Of(new Proportion(one.Count, one.Count + other.Count))!.Value;
}
