namespace Credence.Evidence;

/// <summary>The row of something looked for and not found: a measured zero with its upper bound.</summary>
internal static class ZeroRow
{
    internal static EvidenceRow Of(RowId id, Population population, Correction correction)
    {
        var (corrected, missing) = correction.Of(id, population, count: 0, designEffect: 1);
        return new EvidenceRow
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
        };
    }
}
