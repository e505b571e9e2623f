namespace Credence.Postings.Finding;

/// <summary>How strongly a mention is asked for, and the words that decided.</summary>
/// <param name="Strength">The strength.</param>
/// <param name="First">First word of the deciding clause or heading.</param>
/// <param name="Last">Word after the last.</param>
internal readonly record struct Verdict(Strength Strength, int First, int Last);
