using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Resumes;

/// <summary>When a posting is within reach, and what an addition is: the settings of <c>data/rules/reach.yaml</c>.</summary>
/// <param name="SkillShare">Part of the skills a posting names that must be there (ratio, above 0 to 1).</param>
/// <param name="SkillsPerProject">Skills one project can show (count).</param>
/// <param name="SoonDays">A certification that expires within so many days expires soon.</param>
/// <param name="Project">Id of the catalog's alternative whose hours a project takes.</param>
/// <param name="Kinds">Kinds of skills that count.</param>
public sealed record ReachSettings(double SkillShare, int SkillsPerProject, int SoonDays, string Project, IReadOnlySet<SkillKind> Kinds)
{
    private const int MostSkills = 6;
    private const int MostDays = 3660;

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static ReachSettings Read(DataFolder data)
    {
        var map = YamlMap.Read(data.Combine("rules", "reach.yaml"));
        if (map.Text("kind") != "reach")
            throw map.Wrong("kind", "'kind' must be reach");
        _ = (map.Text("id"), map.Number("version"), map.Text("title"), map.Text("source"));
        var kinds = map.OneOrMoreTexts("kinds").Select(name => Enum.TryParse<SkillKind>(name, ignoreCase: true, out var kind) ? kind : throw map.Wrong("kinds", $"'{name}' is no kind of skill: technology, method, field"));
        var settings = new ReachSettings(
            Setting(map, "skill-share", 0, 1), (int)Setting(map, "skills-per-project", 0, MostSkills), (int)Setting(map, "soon", 0, MostDays), map.Text("project"), kinds.ToHashSet());
        map.NoOtherKeys();
        return settings;
    }

    private static double Setting(YamlMap map, string key, double above, double most)
    {
        var entry = map.Map(key);
        var number = entry.Number("value");
        _ = (entry.Text("unit"), entry.Text("grade"), entry.Sources(), entry.OptionalDate("as-of") ?? throw entry.Wrong("as-of", "'as-of' is missing"));
        entry.NoOtherKeys();
        return number > above && number <= most ? number : throw entry.Wrong("value", FormattableString.Invariant($"'value' must be above {above} and at most {most}"));
    }
}
