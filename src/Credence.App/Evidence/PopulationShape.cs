using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>The postings a share is of.</summary>
internal sealed record PopulationShape(
    string Role, SegmentShape? Segment, int Postings, int Employers, int WithoutEmployer, int Undated, DateOnly? From, DateOnly? To, bool FewPostings)
{
    internal static PopulationShape Of(Population population) => new(
        EvidenceNames.Of(population.Role), SegmentShape.Of(population.Segment), population.Postings, population.Employers,
        population.WithoutEmployer, population.Undated, population.From, population.To, population.IsSmall);
}
