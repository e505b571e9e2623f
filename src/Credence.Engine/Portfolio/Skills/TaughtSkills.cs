using Credence.Catalog;
using Credence.Sources;

namespace Credence.Portfolio.Skills;

/// <summary>What certifications claim to teach, from <c>data/catalog/skills</c>. A certification without a file has no source that says so.</summary>
public sealed class TaughtSkills
{
    private readonly Dictionary<string, IReadOnlyList<TaughtStatement>> _byCertification;

    private TaughtSkills(Dictionary<string, IReadOnlyList<TaughtStatement>> byCertification) => _byCertification = byCertification;

    /// <summary>Ids of the certifications about which a source says it, in ordinal order.</summary>
    public IReadOnlyList<string> Certifications => [.. _byCertification.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What sources say on a day, the newest edition last; empty where none does.</summary>
    public IReadOnlyList<TaughtStatement> Of(string certification, DateOnly day) =>
        [.. (_byCertification.GetValueOrDefault(certification) ?? []).Where(statement => statement.CountsOn(day)).OrderBy(statement => statement.Date?.Earliest ?? DateOnly.MinValue)];

    /// <summary>Reads the files.</summary>
    /// <exception cref="UnusableInputException">A file is not sound, or names a certification, source or skill that there is not; the message starts with <c>path:line:column</c>.</exception>
    public static TaughtSkills Read(DataFolder data, CertificationCatalog catalog, SkillNames names)
    {
        var read = new Dictionary<string, IReadOnlyList<TaughtStatement>>(StringComparer.Ordinal);
        foreach (var map in YamlFiles.Read(data.Files("catalog/skills", ".yaml")))
        {
            var id = map.Text("certification");
            if (catalog.Certifications.All(one => one.Id != id))
                throw map.Wrong("certification", $"unknown certification '{id}' (known ones stand in data/catalog/certifications)");
            var statements = map.Maps("statements").Select(entry => One(entry, catalog.Sources, names)).ToList();
            map.NoOtherKeys();
            if (statements.Count == 0 || !read.TryAdd(id, statements))
                throw map.Wrong("certification", $"'{id}' needs at least one statement, in one file");
        }

        return new TaughtSkills(read);
    }

    private static TaughtStatement One(YamlMap entry, SourceRegister sources, SkillNames names)
    {
        var source = sources.Find(entry.Text("source")) ?? throw entry.Wrong("source", $"unknown source '{entry.Text("source")}' (known ones stand in data/sources)");
        var grade = entry.OneOf<FactGrade>("grade");
        if (grade != FactReader.GradeOf(source.Kind))
            throw entry.Wrong("grade", $"source '{source.Id}' is of another grade ({ConflictWords.GradeWord(FactReader.GradeOf(source.Kind))})");
        var skills = entry.OneOrMoreTexts("skills");
        if (skills.FirstOrDefault(skill => names.Find(skill) is null) is { } unknown)
            throw entry.Wrong("skills", $"'{unknown}' is no skill of skills-own.csv, skills.csv or portfolio-skills.csv");
        if (skills.GroupBy(skill => skill, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw entry.Wrong("skills", $"'{twice.Key}' stands there twice");
        var statement = new TaughtStatement(source, entry.OptionalPartialDate("date"), grade, entry.Text("edition"), entry.OptionalText("note"), [.. skills.Order(StringComparer.Ordinal)]);
        entry.NoOtherKeys();
        return statement;
    }
}
