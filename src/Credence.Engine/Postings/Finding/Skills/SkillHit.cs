namespace Credence.Postings.Finding.Skills;

/// <summary>One place of a text that names a skill.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Id">Id in the lexicon; null where the words were recognized as a skill by their surroundings but the lexicon does not know them.</param>
/// <param name="Kind">Sort of thing; null where <paramref name="Id"/> is null.</param>
public readonly record struct SkillHit(int Start, int End, string? Id, SkillKind? Kind);
