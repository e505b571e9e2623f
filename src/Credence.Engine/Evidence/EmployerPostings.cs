namespace Credence.Evidence;

/// <summary>Postings of one employer.</summary>
internal readonly record struct EmployerPostings(string Key, int Postings);
