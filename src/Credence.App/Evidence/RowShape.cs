using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>How many postings ask for one thing.</summary>
internal sealed record RowShape(
    string Role, string Certification, string? Name, string Kind, int Count, int N, double? Share, double? Low, double? High, string? ShareMissing,
    IntervalShape? Bootstrap, CorrectedShape? Corrected, string? CorrectedMissing,
    int Required, int Preferred, int Mentioned, int Negated, int Employers, double? TopEmployerShare, SegmentShape? Segment, bool FewPostings)
{
    internal static RowShape Of(EvidenceRow row, EvidenceLabels labels) => new(
        EvidenceNames.Of(row.Population.Role), row.Certification, labels.NameOf(row), EvidenceNames.Of(row.Kind),
        row.Count, row.Population.Postings, row.Share, row.Wilson?.Low, row.Wilson?.High, row.ShareMissing, IntervalShape.Of(row.Bootstrap),
        CorrectedShape.Of(row.Corrected), row.CorrectedMissing,
        row.Strengths.Required, row.Strengths.Preferred, row.Strengths.Mentioned, row.Strengths.Negated,
        row.Employers, row.TopEmployerShare, SegmentShape.Of(row.Population.Segment), row.Population.IsSmall);
}
