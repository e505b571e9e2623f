using Credence.Sources;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Names of skills: <c>data/lexicon/skills.csv</c> (made from O*NET and ESCO), corrected and completed by hand in <c>skills-own.csv</c>, <c>skills-dropped.csv</c>,
/// <c>skills-context.csv</c> and <c>skills-cues.csv</c>; German names of them in <c>skills-german.csv</c>. Immutable.
/// </summary>
public sealed class SkillLexicon
{
    internal const string Columns = "id,name,aliases,kind,source";
    internal const string OwnColumns = "id,name,aliases,kind";
    private const int Before = 1;
    private static readonly string[] Sides = ["before", "after", "negation", "compound", "compound-clear", "compound-other"];

    private SkillLexicon(IReadOnlyList<Skill> skills, IReadOnlyList<(string Text, SkillName Name)> names, IReadOnlyList<LexiconRow> cues)
    {
        (Skills, Names) = (skills, names);
        (CuesBefore, CuesAfter, Negations, Compounds) = (Cues(cues, "before"), Cues(cues, "after"), Cues(cues, "negation"), new CompoundHeads(Cues(cues, "compound"), Cues(cues, "compound-clear"), Cues(cues, "compound-other")));
    }

    /// <summary>Every skill, those added by hand first.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>Every spelling; where two skills share one, the first skill has it.</summary>
    internal IReadOnlyList<(string Text, SkillName Name)> Names { get; }

    internal IReadOnlyList<string> CuesBefore { get; }

    internal IReadOnlyList<string> CuesAfter { get; }

    internal IReadOnlyList<string> Negations { get; }

    /// <summary>What stands behind skills in words with hyphens.</summary>
    internal CompoundHeads Compounds { get; }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static SkillLexicon Read(DataFolder data)
    {
        var dropped = LexiconRows.Read(data, "skills-dropped.csv", "name,why").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var skills = Own(data).Concat(LexiconRows.Read(data, "skills.csv", Columns)
            .Select(row => new Skill(row[0], row[1], row.List(2), LexiconRows.OneOf<SkillKind>(row, 3), row[4])))
            .DistinctBy(skill => skill.Id).ToList();
        var contexts = LexiconRows.Read(data, "skills-context.csv", "name,written,needs").ToDictionary(row => row[0], StringComparer.OrdinalIgnoreCase);
        var cues = LexiconRows.Read(data, "skills-cues.csv", "cue,side");
        if (cues.FirstOrDefault(row => !Sides.Contains(row[Before])) is { Cells: not null } wrong)
            throw wrong.Wrong($"side must be one of {string.Join(", ", Sides)}");
        var names = new List<(string, SkillName)>();
        foreach (var skill in skills)
        {
            var own = skill.Source == "own";
            foreach (var text in skill.Aliases.Prepend(skill.Name).Where(text => own || !dropped.Contains(text)))
            {
                var context = contexts.GetValueOrDefault(text);
                var written = contexts.ContainsKey(text) ? context.List(1) : [];
                names.Add((text, new SkillName(skill, written, contexts.ContainsKey(text) && context[2] == "company", WordsOf(text).Count)));
            }
        }

        return new SkillLexicon(skills, [.. names, .. German(data, skills)], cues);
    }

    /// <summary>German names, in the forms that stand in texts; one that begins with two capitals counts only so.</summary>
    private static IEnumerable<(string Text, SkillName Name)> German(DataFolder data, IReadOnlyList<Skill> skills)
    {
        var known = skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        foreach (var row in LexiconRows.Read(data, "skills-german.csv", "id,names"))
        {
            var skill = known.GetValueOrDefault(row[0]) ?? throw row.Wrong($"'{row[0]}' is no skill of skills-own.csv or skills.csv");
            foreach (var text in row.List(1))
                yield return (text, new SkillName(skill, text.Length > 1 && char.IsUpper(text[1]) ? [text] : [], false, WordsOf(text).Count) { StandsAlone = true });
        }
    }

    /// <summary>The skills written by hand.</summary>
    internal static IEnumerable<Skill> Own(DataFolder data) => LexiconRows.Read(data, "skills-own.csv", OwnColumns)
        .Select(row => new Skill(row[0], row[1], row.List(2), LexiconRows.OneOf<SkillKind>(row, 3), "own"));

    /// <summary>Keys of a name's words, as a text is read.</summary>
    internal static IReadOnlyList<WordKey> WordsOf(string name)
    {
        var words = new SkillWord[SkillWords.Room(name.Length)];
        var count = SkillWords.Read(name, words);
        return [.. words.Take(count).Select(word => word.Key)];
    }

    private static List<string> Cues(IReadOnlyList<LexiconRow> rows, string side) => [.. rows.Where(row => row[Before] == side).Select(row => row[0])];
}
