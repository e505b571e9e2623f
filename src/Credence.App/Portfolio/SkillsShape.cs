using Credence.Portfolio.Skills;

namespace Credence.App.Portfolio;

/// <summary>Skills that a repository shows.</summary>
/// <param name="Shown">Each with its places; used in code first, then configured, then declared.</param>
/// <param name="Begun">Skills that only files show which <c>project new</c> wrote and nobody changed: not counted as shown.</param>
/// <param name="Used">Skills used in code (count).</param>
/// <param name="Configured">Skills that a file configures (count).</param>
/// <param name="Declared">Skills that are no more than a dependency or an unused import (count).</param>
/// <param name="OnlyNamed">Ids of skills that the README names and nothing shows.</param>
/// <param name="Copies">Files left out as near duplicates of another (count).</param>
internal sealed record SkillsShape(IReadOnlyList<SkillShape> Shown, IReadOnlyList<SkillShape> Begun, int Used, int Configured, int Declared, IReadOnlyList<string> OnlyNamed, int Copies)
{
    internal static SkillsShape Of(RepositorySkills skills, SkillNames names, AskedSkills asked)
    {
        int Count(ProofKind kind) => skills.Shown.Count(skill => skill.Kind == kind);
        return new SkillsShape([.. skills.Shown.Select(skill => SkillShape.Of(skill, names, asked))], [.. skills.Begun.Select(skill => SkillShape.Of(skill, names, asked))], Count(ProofKind.Used), Count(ProofKind.Configured), Count(ProofKind.Declared), skills.OnlyNamed, skills.Copies);
    }
}
