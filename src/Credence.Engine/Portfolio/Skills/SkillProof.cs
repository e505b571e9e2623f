namespace Credence.Portfolio.Skills;

/// <summary>One place that shows a skill.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">File and line; of a notebook the line among the lines of its code cells.</param>
/// <param name="UsedAt">Line of the first use of what is imported there; null where nothing is imported or used.</param>
public sealed record SkillProof(ProofKind Kind, Proof Place, int? UsedAt);
