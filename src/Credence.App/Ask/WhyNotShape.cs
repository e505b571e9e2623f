namespace Credence.App.Ask;

/// <summary>Where the ways to another outcome part.</summary>
internal sealed record WhyNotShape(string Outcome, string OutcomeText, string Question, string? Given, IReadOnlyList<string> Needed);
