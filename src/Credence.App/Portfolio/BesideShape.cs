using Credence.Portfolio.Skills;
using Credence.Postings.Storing;

namespace Credence.App.Portfolio;

/// <summary>A certification's skills beside the repository's.</summary>
/// <param name="Certification">Id in the catalog.</param>
/// <param name="Name">Its name.</param>
/// <param name="End">That it has ended or will, when, by which source, and what follows it; null where no end was known on the day.</param>
/// <param name="Unknown">Why nothing is compared; null where it is.</param>
/// <param name="Source">Id of the source that says what it teaches; null where none does.</param>
/// <param name="Address">Its address; null where it has none.</param>
/// <param name="Date">Date of that text (day, month, year or span); null where it carries none.</param>
/// <param name="Grade">official, dated-commit, third-party or seed; null where none says it.</param>
/// <param name="Edition">Which edition of the syllabus; null where none says it.</param>
/// <param name="Note">A remark; null without one.</param>
/// <param name="Earlier">Other editions that are known and not counted.</param>
/// <param name="Taught">Skills that the source names (count); null where none says it.</param>
/// <param name="TaughtAndShown">Taught, and used in code or set up by a file, with places.</param>
/// <param name="TaughtAndDeclared">Taught, and declared only: a dependency or an unused import, with places.</param>
/// <param name="TaughtNotShown">Taught, and not shown here although a repository can show it.</param>
/// <param name="TaughtNotLookedFor">Taught, and nothing in a repository is looked for: unknown.</param>
/// <param name="ShownNotTaught">Used or set up, and not named by the source, with places.</param>
/// <param name="DeclaredNotTaught">Declared only, and not named by the source, with places.</param>
internal sealed record BesideShape(
    string Certification, string Name, string? End, string? Unknown, string? Source, string? Address, string? Date, string? Grade, string? Edition, string? Note, IReadOnlyList<string> Earlier, int? Taught,
    IReadOnlyList<SkillShape> TaughtAndShown, IReadOnlyList<SkillShape> TaughtAndDeclared, IReadOnlyList<SkillShape> TaughtNotShown, IReadOnlyList<SkillShape> TaughtNotLookedFor, IReadOnlyList<SkillShape> ShownNotTaught,
    IReadOnlyList<SkillShape> DeclaredNotTaught)
{
    internal const string NoSource = "no source says what it teaches";

    internal static BesideShape Of(SideBySide beside, SkillNames names, AskedSkills asked, string? end) => new(
        beside.Certification.Id, beside.Certification.Name, end, beside.Statement is null ? NoSource : null, beside.Statement?.Source.Id, beside.Statement?.Source.Address, beside.Statement?.Date?.ToString(),
        beside.Statement is { } statement ? KebabName.Of(statement.Grade) : null, beside.Statement?.Edition, beside.Statement?.Note, [.. beside.Earlier.Select(earlier => earlier.Edition)], beside.Statement?.Skills.Count,
        Of(beside.TaughtAndShown, names, asked), Of(beside.TaughtAndDeclared, names, asked), [.. beside.TaughtNotShown.Select(id => SkillShape.Of(id, names, asked))],
        [.. beside.TaughtNotLookedFor.Select(id => SkillShape.Of(id, names, asked))], Of(beside.ShownNotTaught, names, asked), Of(beside.DeclaredNotTaught, names, asked));

    private static IReadOnlyList<SkillShape> Of(IReadOnlyList<ShownSkill> skills, SkillNames names, AskedSkills asked) => [.. skills.Select(skill => SkillShape.Of(skill, names, asked))];
}
