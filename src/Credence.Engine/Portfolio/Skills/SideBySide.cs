using Credence.Catalog;

namespace Credence.Portfolio.Skills;

/// <summary>What a certification claims to teach beside what a repository shows.</summary>
/// <param name="Certification">The certification.</param>
/// <param name="Statement">What its source says; null where no source says what it teaches, and then nothing is compared.</param>
/// <param name="Earlier">Statements about other editions, which are not counted.</param>
/// <param name="TaughtAndShown">Taught, and used in code or set up by a file, in the order of the repository's skills.</param>
/// <param name="TaughtAndDeclared">Taught, and no more than a dependency or an unused import: whether it was ever used is not shown.</param>
/// <param name="TaughtNotShown">Ids of what is taught, can be shown by a repository, and is not shown by this one.</param>
/// <param name="TaughtNotLookedFor">Ids of what is taught and what nothing in a repository is looked for: whether it is shown stays unknown.</param>
/// <param name="ShownNotTaught">Used or set up, and not named by the source.</param>
/// <param name="DeclaredNotTaught">No more than declared, and not named by the source.</param>
public sealed record SideBySide(
    Certification Certification, TaughtStatement? Statement, IReadOnlyList<TaughtStatement> Earlier, IReadOnlyList<ShownSkill> TaughtAndShown, IReadOnlyList<ShownSkill> TaughtAndDeclared, IReadOnlyList<string> TaughtNotShown, IReadOnlyList<string> TaughtNotLookedFor,
    IReadOnlyList<ShownSkill> ShownNotTaught, IReadOnlyList<ShownSkill> DeclaredNotTaught)
{
    /// <summary>Compares. What is only declared stands apart from what is shown.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="statements">What sources say on the day, the newest last.</param>
    /// <param name="skills">Skills of the repository.</param>
    /// <param name="provable">Ids of skills that something in a repository can prove.</param>
    public static SideBySide Of(Certification certification, IReadOnlyList<TaughtStatement> statements, RepositorySkills skills, IReadOnlySet<string> provable)
    {
        if (statements.Count == 0)
            return new SideBySide(certification, null, [], [], [], [], [], [], []);
        var taught = statements[^1].Skills.ToHashSet(StringComparer.Ordinal);
        var shown = skills.Shown.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        return new SideBySide(
            certification, statements[^1], [.. statements.SkipLast(1)], Of(skills, skill => taught.Contains(skill.Id), isDeclared: false), Of(skills, skill => taught.Contains(skill.Id), isDeclared: true),
            [.. statements[^1].Skills.Where(skill => !shown.Contains(skill) && provable.Contains(skill))],
            [.. statements[^1].Skills.Where(skill => !shown.Contains(skill) && !provable.Contains(skill))],
            Of(skills, skill => !taught.Contains(skill.Id), isDeclared: false), Of(skills, skill => !taught.Contains(skill.Id), isDeclared: true));
    }

    private static IReadOnlyList<ShownSkill> Of(RepositorySkills skills, Func<ShownSkill, bool> isAsked, bool isDeclared) =>
        [.. skills.Shown.Where(skill => isAsked(skill) && skill.Kind == ProofKind.Declared == isDeclared)];
}
