namespace Credence.Evidence;

/// <summary>How many postings came from one corpus.</summary>
/// <param name="Source">Label of the corpus.</param>
/// <param name="Postings">Distinct postings (count).</param>
/// <param name="From">First day of publication; null where none is dated.</param>
/// <param name="To">Last day of publication; null where none is dated.</param>
public sealed record SourceCount(string Source, int Postings, DateOnly? From, DateOnly? To);
