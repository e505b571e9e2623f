using Credence.Portfolio.Skills;
using Credence.Postings.Storing;

namespace Credence.App.Portfolio;

/// <summary>One skill.</summary>
/// <param name="Id">Id of the skill.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">used, configured or declared; null where the repository does not show it.</param>
/// <param name="Evidence">Where, as <c>path:line</c>; empty where it is not shown.</param>
/// <param name="UsedAt">Line of the first use behind each place; null where nothing is imported there.</param>
/// <param name="Quotes">What stands there, in the same order.</param>
/// <param name="Asked">AI postings that ask for it; null where that was not counted.</param>
internal sealed record SkillShape(string Id, string Name, string? Kind, IReadOnlyList<string> Evidence, IReadOnlyList<int?> UsedAt, IReadOnlyList<string> Quotes, AskedShape? Asked)
{
    internal static SkillShape Of(ShownSkill skill, SkillNames names, AskedSkills asked) => new(
        skill.Id, skill.Name, KebabName.Of(skill.Kind), [.. skill.Proofs.Select(proof => proof.Place.Where)], [.. skill.Proofs.Select(proof => proof.UsedAt)], [.. skill.Proofs.Select(proof => proof.Place.Text)],
        AskedShape.Of(skill.Id, names, asked));

    internal static SkillShape Of(string id, SkillNames names, AskedSkills asked) => new(id, names.Of(id), null, [], [], [], AskedShape.Of(id, names, asked));
}
