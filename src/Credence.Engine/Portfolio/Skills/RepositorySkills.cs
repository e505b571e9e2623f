namespace Credence.Portfolio.Skills;

/// <summary>Skills of a repository.</summary>
/// <param name="Shown">Those with a place that shows them: used ones first, then configured, then declared; within each in ordinal order of ids.</param>
/// <param name="Begun">Those that only files show which <c>project new</c> wrote and nobody changed: begun with, not one's own.</param>
/// <param name="OnlyNamed">Ids of skills that the README names and nothing shows, in ordinal order; a name proves nothing.</param>
/// <param name="Copies">Files left out because they are near duplicates of a larger file of the repository (count).</param>
public sealed record RepositorySkills(IReadOnlyList<ShownSkill> Shown, IReadOnlyList<ShownSkill> Begun, IReadOnlyList<string> OnlyNamed, int Copies);
