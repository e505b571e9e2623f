namespace Credence.App.Plan;

/// <summary>What the plan has most of: US dollars for <c>expected-value</c>, a count for <c>postings-opened</c>.</summary>
internal sealed record ObjectiveShape(string Kind, double Value, string Unit);
