using System.Text;
using Credence.Sources;

namespace Credence.Postings.Finding.Skills.Building;

/// <summary>Makes <c>data/lexicon/skills.csv</c> from O*NET and ESCO: names that postings really use, without those that are ordinary words.</summary>
internal sealed class SkillListBuilder(DataFolder data, IReadOnlyDictionary<WordPath, NameUse> uses)
{
    private const int FewestPostings = 2;
    private const int LongestInitials = 5;
    private const double MostSmall = .3;
    private const int LongestName = 60;

    private readonly HashSet<WordPath> _taken = [.. SkillLexicon.Own(data).SelectMany(skill => skill.Aliases.Prepend(skill.Name)).Select(WordPath.Of)];
    private readonly HashSet<string> _ids = [.. SkillLexicon.Own(data).Select(skill => skill.Id)];
    private readonly HashSet<string> _dropped = LexiconRows.Read(data, "skills-dropped.csv", "name,why").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every spelling that may become a name, to be looked for in postings.</summary>
    internal static IReadOnlyList<WordPath> Candidates(DataFolder data, string onet, string esco)
    {
        var makers = NameVariants.Makers(data);
        return [.. OnetTechnologies.Read(onet).SelectMany(example => NameVariants.Of(example, makers))
            .Concat(EscoKnowledge.Read(esco).SelectMany(concept => concept.Others.Prepend(concept.Label)))
            .Select(WordPath.Of).Where(path => path.Length > 0).Distinct()];
    }

    /// <summary>The table, ready to be written.</summary>
    internal string Build(string onet, string esco)
    {
        var table = new StringBuilder("# Made by 'credence skills lexicon' from O*NET 29.2 (USDOL/ETA, CC BY 4.0) and ESCO 1.2.0 (European Commission, CC BY 4.0); correct it in the skills-*.csv beside it.\n");
        table.Append(SkillLexicon.Columns).Append('\n');
        var makers = NameVariants.Makers(data);
        foreach (var (label, others, isLanguage) in EscoKnowledge.Read(esco))
            Add(table, others.Prepend(label), label, isLanguage ? SkillKind.Field : KindOf(label), "esco");
        foreach (var example in OnetTechnologies.Read(onet))
            Add(table, NameVariants.Of(example, makers), example, SkillKind.Technology, "onet");
        return table.ToString();
    }

    private void Add(StringBuilder table, IEnumerable<string> spellings, string title, SkillKind kind, string source)
    {
        var kept = spellings.Select(Clean).Where(text => IsUsable(text, kind)).DistinctBy(WordPath.Of).ToList();
        if (!kept.Exists(text => WordPath.Of(text).Length > 1))
            kept.RemoveAll(text => IsInitials(text) && text != Clean(title));
        if (kept.Count == 0)
            return;
        foreach (var text in kept)
            _taken.Add(WordPath.Of(text));
        var name = kept.Contains(Clean(title)) ? Clean(title) : kept[0];
        var id = IdOf(name);
        if (!_ids.Add(id))
            return;
        table.Append(id).Append(',').Append(name).Append(',').AppendJoin('|', kept.Where(text => text != name)).Append(',')
            .Append(kind.ToString().ToLowerInvariant()).Append(',').Append(source).Append('\n');
    }

    /// <summary>Initials mean many things: they count only beside a long form that postings use too, or as the concept's own name.</summary>
    private static bool IsInitials(string text) => text.Length <= LongestInitials && !text.Any(char.IsLower);

    private bool IsUsable(string text, SkillKind kind)
    {
        var path = WordPath.Of(text);
        if (path.Length == 0 || text.Length is < 2 or > LongestName || text.Contains('|', StringComparison.Ordinal) || _dropped.Contains(text) || _taken.Contains(path))
            return false;
        if (!uses.TryGetValue(path, out var use) || use.Postings < (path.Length > 1 ? 1 : FewestPostings))
            return false;
        // a product's name that postings mostly write small is an ordinary word to them
        return kind != SkillKind.Technology || path.Length > 1 || !text.Any(char.IsUpper) || use.Small <= MostSmall * use.Places;
    }

    /// <summary>No commas (they part the cells), no remarks in brackets.</summary>
    private static string Clean(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return string.Join(' ', (bracket > 0 ? text[..bracket] : text).Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static SkillKind KindOf(string label)
    {
        var last = label.Split(' ')[^1];
        if (label.Skip(1).Any(char.IsUpper) || (char.IsUpper(label[0]) && !label.Contains(' ', StringComparison.Ordinal)) || last is "software" or "systems" or "system" or "tools" or "databases" or "hardware")
            return SkillKind.Technology;
        return last is "management" or "testing" or "analysis" or "modelling" or "development" or "design" or "programming" or "methodologies" or "methods" or "techniques" or "processing"
            ? SkillKind.Method
            : SkillKind.Field;
    }

    private static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name.Replace("C++", "c-plus-plus", StringComparison.Ordinal).Replace("#", "-sharp", StringComparison.Ordinal).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(c);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
