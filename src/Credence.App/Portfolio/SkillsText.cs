using Credence.App.Receipts;
using Credence.Portfolio.Skills;

namespace Credence.App.Portfolio;

/// <summary>Skills that a repository shows, in plain words.</summary>
internal static class SkillsText
{
    /// <summary>What stands before skills of files that nobody changed since they were begun with.</summary>
    internal const string Begun = "Begun with, not own (only files that 'credence project new' wrote show them)";

    private const int Indent = 2;

    /// <summary>Paragraphs with their indents.</summary>
    internal static IEnumerable<(int Indent, string Text)> Parts(RepositorySkills skills, SkillNames names)
    {
        yield return (0, Shown(skills));
        foreach (var group in skills.Shown.GroupBy(skill => skill.Kind))
            yield return (Indent, $"{Words(group.Key)}: {string.Join(", ", group.Select(skill => $"{skill.Name} ({ValueText.Plain(skill.Proofs[0].Place.Where)})"))}.");
        if (skills.Begun.Count > 0)
            yield return (Indent, $"{Begun}: {string.Join(", ", skills.Begun.Select(skill => $"{skill.Name} ({ValueText.Plain(skill.Proofs[0].Place.Where)})"))}.");
        if (skills.OnlyNamed.Count > 0)
            yield return (Indent, $"Only named in the README, which shows nothing: {string.Join(", ", skills.OnlyNamed.Select(names.Of))}.");
        if (skills.Copies > 0)
            yield return (Indent, FormattableString.Invariant($"Left out as near duplicates of another file: {skills.Copies}."));
        yield return (Indent, "What stands there was done in this repository, by whomever: it shows neither who wrote it nor how well. --beside CERT puts a certification's skills beside these.");
    }

    private static string Shown(RepositorySkills skills)
    {
        var declared = skills.Shown.Count(skill => skill.Kind == ProofKind.Declared);
        return FormattableString.Invariant($"Skills it shows: {skills.Shown.Count - declared}") + (declared > 0 ? FormattableString.Invariant($", and {declared} declared only") : "");
    }

    /// <summary>How a skill is shown, in words.</summary>
    internal static string Words(ProofKind kind) => kind switch
    {
        ProofKind.Used => "Used in code",
        ProofKind.Configured => "Set up by a file",
        _ => "No more than a dependency or an unused import",
    };
}
