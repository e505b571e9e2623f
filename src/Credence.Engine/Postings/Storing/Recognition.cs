namespace Credence.Postings.Storing;

/// <summary>What a store says of a record.</summary>
/// <param name="Novelty">Whether it is new.</param>
/// <param name="Document">The posting that stands for it: its own number where it is new.</param>
public readonly record struct Recognition(Novelty Novelty, long Document);
