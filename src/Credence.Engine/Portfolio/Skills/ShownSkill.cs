namespace Credence.Portfolio.Skills;

/// <summary>A skill with where the repository shows it.</summary>
/// <param name="Id">Id of the skill, as in <c>data/lexicon</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">How it is shown; the strongest of its proofs.</param>
/// <param name="Proofs">Where, at least one, the strongest first and at most three; each names a file and a line.</param>
public sealed record ShownSkill(string Id, string Name, ProofKind Kind, IReadOnlyList<SkillProof> Proofs);
