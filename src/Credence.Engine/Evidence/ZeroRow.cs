namespace Credence.Evidence;

/// <summary>The row of something looked for and not found: a measured zero with its upper bound, or unknown where the postings are older than it.</summary>
internal static class ZeroRow
{
    internal static EvidenceRow Of(RowId id, Population population, DateOnly? notBefore, Correction correction)
    {
        var (corrected, missing) = correction.Of(id, population, count: 0, designEffect: 1);
        var row = new EvidenceRow
        {
            Certification = id.Certification,
            Kind = id.Kind,
            Population = population,
            Strengths = default,
            Employers = 0,
            TopEmployerShare = null,
            Bootstrap = null,
            Corrected = corrected,
            CorrectedMissing = missing,
            NotBefore = notBefore,
        };
        return row.IsNotOfferedYet ? row with { Corrected = null, CorrectedMissing = row.ShareMissing } : row;
    }
}
