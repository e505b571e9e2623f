using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Share of postings that ask for something in some segments, less the share in others, as counted.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Row">Certification, vendor, family or total.</param>
/// <param name="By">What the postings are divided by.</param>
/// <param name="Of">Segments taken together (<c>10001+</c>).</param>
/// <param name="Less">Segments whose share is taken off.</param>
/// <remarks>Interval: Newcombe's hybrid score method (see <see cref="ShareDifference"/>). Postings that do not say are in neither; they count as independent, which those of one employer are not.</remarks>
public sealed record SegmentDifference(RoleGroup Role, string Row, SegmentBy By, IReadOnlyList<string> Of, IReadOnlyList<string> Less) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        if (evidence.Postings(Role) is (null, { } why))
            return Measurement.Unknown(MeasureUnit.ShareDifference, why);
        var (of, less) = (Sum(evidence, Of), Sum(evidence, Less));
        if ((of.Missing ?? less.Missing) is { } missing)
            return Measurement.Unknown(MeasureUnit.ShareDifference, missing);
        if (of.Counted.Total == 0 || less.Counted.Total == 0)
            return Measurement.Unknown(MeasureUnit.ShareDifference, $"there are no postings on one side of the {Words}");
        return new Measurement(
            MeasureUnit.ShareDifference, of.Counted.Share - less.Counted.Share, ShareDifference.Of(of.Counted, less.Counted), of.Counted.Total + less.Counted.Total, evidence.Postings(Role).Postings!.To,
            $"{of.Counted.Count} of {of.Counted.Total} ({string.Join(", ", Of)}) less {less.Counted.Count} of {less.Counted.Total} ({string.Join(", ", Less)}) by {Words}; as counted, postings taken as independent though some are one employer's", null);
    }

    private string Words => EvidenceNames.Of(By).Replace('-', ' ');

    private (Proportion Counted, string? Missing) Sum(ClaimEvidence evidence, IReadOnlyList<string> values)
    {
        var (count, total) = (0L, 0L);
        foreach (var value in values)
        {
            var (row, missing) = evidence.Row(Row, Role, new Segment(By, value));
            if (row is null)
                return (default, missing);
            count += row.Count;
            total += row.Population.Postings;
        }

        return (new Proportion(count, total), null);
    }
}
