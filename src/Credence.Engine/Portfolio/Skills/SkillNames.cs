using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Portfolio.Skills;

/// <summary>Names of skills: those that postings are read for, and those of <c>data/lexicon/portfolio-skills.csv</c>, which only certifications and repositories use.</summary>
public sealed class SkillNames
{
    private const string File = "portfolio-skills.csv";
    private readonly Dictionary<string, Skill> _byId;
    private readonly HashSet<string> _counted;
    private readonly Lazy<HashSet<string>> _names;

    private SkillNames(Dictionary<string, Skill> byId, HashSet<string> counted)
    {
        (_byId, _counted) = (byId, counted);
        _names = new(() => byId.Values.SelectMany(skill => skill.Aliases.Prepend(skill.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Reads the lexicons.</summary>
    /// <exception cref="UnusableInputException">A file is wrong, or an id is used twice; the message has path and line.</exception>
    public static SkillNames Read(DataFolder data)
    {
        var byId = SkillLexicon.Read(data).Skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        var counted = byId.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var row in LexiconRows.Read(data, File, SkillLexicon.OwnColumns))
        {
            if (!byId.TryAdd(row[0], new Skill(row[0], row[1], row.List(2), LexiconRows.OneOf<SkillKind>(row, 3), "portfolio")))
                throw row.Wrong($"the skill '{row[0]}' is there already");
        }

        return new SkillNames(byId, counted);
    }

    /// <summary>A skill; null where no lexicon has it.</summary>
    public Skill? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Its name.</summary>
    public string Of(string id) => _byId[id].Name;

    /// <summary>Whether a text is the name, or another name, of a skill, in any case.</summary>
    public bool IsName(string text) => _names.Value.Contains(text);

    /// <summary>Whether postings are read for it, so that not finding it there says something.</summary>
    public bool IsCounted(string id) => _counted.Contains(id);
}
