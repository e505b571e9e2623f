namespace Credence.Evidence;

/// <summary>The postings of a role or of one of its segments.</summary>
internal sealed record PopulationShape(
    string Role, string? By = null, string? Value = null, int Postings = 0, int Employers = 0, int WithoutEmployer = 0, int Undated = 0,
    DateOnly? From = null, DateOnly? To = null);
