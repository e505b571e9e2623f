namespace Credence.Portfolio.Skills;

/// <summary>What a rule found: skills and the place.</summary>
/// <param name="Skills">Ids of the skills that this proves.</param>
/// <param name="Proof">The place.</param>
internal sealed record ProofSkill(IReadOnlyList<string> Skills, SkillProof Proof);
