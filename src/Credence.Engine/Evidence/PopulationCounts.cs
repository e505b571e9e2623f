namespace Credence.Evidence;

/// <summary>Postings of one population by employer, and what each row found among them.</summary>
/// <param name="Segment">Part of the role; null for the whole.</param>
/// <param name="Employers">Postings of each named employer, by key.</param>
/// <param name="WithoutEmployer">Postings that name none (count).</param>
/// <param name="Undated">Postings without a day (count).</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Rows">What was found, by row.</param>
internal sealed record PopulationCounts(
    string? Segment, IReadOnlyList<EmployerPostings> Employers, int WithoutEmployer, int Undated, DateOnly? From, DateOnly? To,
    IReadOnlyDictionary<RowId, IReadOnlyList<EmployerHits>> Rows)
{
    internal int Postings => Employers.Sum(one => one.Postings) + WithoutEmployer;
}
