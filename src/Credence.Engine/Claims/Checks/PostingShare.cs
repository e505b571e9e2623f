using Credence.Evidence;
using Credence.Statistics;
using AskedStrength = Credence.Postings.Finding.Strength;

namespace Credence.Claims.Checks;

/// <summary>Part of the postings that ask for something: corrected for extraction error, or as counted where only one strength is meant.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Row">Certification, vendor, family or total.</param>
/// <param name="Strength">Only postings that ask with that strength at their strongest; null for all that ask.</param>
/// <remarks>Methods: docs/method/corrected-share.md, share-of-postings.md.</remarks>
public sealed record PostingShare(RoleGroup Role, string Row, AskedStrength? Strength) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var (row, missing) = evidence.Row(Row, Role);
        if (row is null)
            return Measurement.Unknown(MeasureUnit.Share, missing!);
        var basis = $"{ClaimEvidence.Count(Counted(row))} of {ClaimEvidence.Basis(row.Population)}";
        if (Strength is not null)
        {
            var counted = new Proportion(Counted(row), row.Population.Postings);
            return new Measurement(MeasureUnit.Share, counted.Share, WilsonInterval.Of(counted), counted.Total, row.Population.To, basis + "; as counted", null);
        }

        return row.Corrected is { } corrected
            ? new Measurement(MeasureUnit.Share, corrected.Share, corrected.Range, row.Population.Postings, row.Population.To, basis + "; corrected for mentions missed and misread", null)
            : Measurement.Unknown(MeasureUnit.Share, row.CorrectedMissing!);
    }

    private int Counted(EvidenceRow row) => Strength switch
    {
        null => row.Count,
        AskedStrength.Required => row.Strengths.Required,
        AskedStrength.Preferred => row.Strengths.Preferred,
        AskedStrength.Mentioned => row.Strengths.Mentioned,
        _ => row.Strengths.Negated,
    };
}
