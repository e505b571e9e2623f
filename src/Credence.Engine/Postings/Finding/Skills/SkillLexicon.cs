using Credence.Sources;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Names of skills: <c>data/lexicon/skills.csv</c> (made from O*NET and ESCO), corrected and completed by hand in <c>skills-own.csv</c>, <c>skills-dropped.csv</c>,
/// <c>skills-context.csv</c> and <c>skills-cues.csv</c>. Immutable.
/// </summary>
public sealed class SkillLexicon
{
    internal const string Columns = "id,name,aliases,kind,source";
    internal const string OwnColumns = "id,name,aliases,kind";
    private const int Before = 1;

    private SkillLexicon(IReadOnlyList<Skill> skills, IReadOnlyList<(string Text, SkillName Name)> names, IReadOnlyList<string> cuesBefore, IReadOnlyList<string> cuesAfter, IReadOnlyList<string> negations)
    {
        (Skills, Names, CuesBefore, CuesAfter, Negations) = (skills, names, cuesBefore, cuesAfter, negations);
    }

    /// <summary>Every skill, those added by hand first.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>Every spelling; where two skills share one, the first skill has it.</summary>
    internal IReadOnlyList<(string Text, SkillName Name)> Names { get; }

    internal IReadOnlyList<string> CuesBefore { get; }

    internal IReadOnlyList<string> CuesAfter { get; }

    internal IReadOnlyList<string> Negations { get; }

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

        return new SkillLexicon(skills, names, Cues(cues, "before"), Cues(cues, "after"), Cues(cues, "negation"));
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
