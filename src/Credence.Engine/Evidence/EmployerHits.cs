namespace Credence.Evidence;

/// <summary>Postings of one employer that ask for something; all that name no employer together where the key is null.</summary>
internal readonly record struct EmployerHits(string? Key, StrengthCounts Strengths);
