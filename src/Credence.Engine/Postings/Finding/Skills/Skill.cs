namespace Credence.Postings.Finding.Skills;

/// <summary>One entry of <c>data/lexicon/skills.csv</c>.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Name as people write it.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Kind">Sort of thing.</param>
/// <param name="Source">Where the name comes from: <c>onet</c>, <c>esco</c> or <c>own</c>.</param>
public sealed record Skill(string Id, string Name, IReadOnlyList<string> Aliases, SkillKind Kind, string Source);
