namespace Credence.Returns;

/// <summary>One scenario of a case file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is, in words; null where nothing is said.</param>
/// <param name="Case">The case; null where the scenario only compares others.</param>
/// <param name="Comparison">What it compares; null where it compares nothing.</param>
public sealed record CaseScenario(string Name, string? About, ReturnCase? Case, ComparisonRequest? Comparison);
