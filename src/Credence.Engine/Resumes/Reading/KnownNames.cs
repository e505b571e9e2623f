using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Ids of certifications and skills by the names a résumé uses: the same finders and names that read postings, so that both sides speak of the same thing.</summary>
/// <param name="catalog">Names of the catalog.</param>
/// <param name="finder">Finds certifications in texts.</param>
/// <param name="skills">Finds skills in texts.</param>
/// <param name="lexicon">Names of skills, for lists in which a word stands alone.</param>
public sealed class KnownNames(CertificationCatalog catalog, Finder finder, SkillFinder skills, SkillLexicon lexicon)
{
    private const string Heading = "Certification: ";
    private readonly Dictionary<string, string> _skills = Index(lexicon);

    /// <summary>Reads the names of <c>data</c>.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static KnownNames Read(DataFolder data, CertificationCatalog catalog) =>
        new(catalog, new Finder(Lexicon.Read(data, catalog)), SkillFinder.Read(data), SkillLexicon.Read(data));

    /// <summary>Id of a certification by its name, or null where no name is known. Where the name alone is not enough, the issuer before it may settle it.</summary>
    /// <param name="name">As the résumé writes it.</param>
    /// <param name="issuer">Who issued it; null where not stated.</param>
    public string? CertificationOf(string name, string? issuer) =>
        catalog.Find(name)?.Id ?? Named(name) ?? (issuer is null ? null : Named($"{issuer} {name}"));

    /// <summary>Id of the skill that a name is, or null.</summary>
    public string? SkillOf(string name)
    {
        if (_skills.TryGetValue(name.Trim(), out var known))
            return known;
        foreach (var hit in skills.FindNames(name))
        {
            if (hit.Start == 0 && hit.End >= name.TrimEnd(' ', '.', ')').Length)
                return hit.Id;
        }

        return null;
    }

    /// <summary>Ids of the skills a running text names, each once, in ordinal order.</summary>
    public IReadOnlyList<string> SkillsIn(string text) => skills.IdsOf(text);

    /// <summary>Skills that a running text names, judged as in postings, with their places in it.</summary>
    internal IEnumerable<(string Id, int Start, int End)> SkillsNamedIn(string text) => skills.Find(text).Where(hit => hit.Id is not null).Select(hit => (hit.Id!, hit.Start, hit.End));

    private static Dictionary<string, string> Index(SkillLexicon lexicon)
    {
        var index = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var skill in lexicon.Skills)
        {
            foreach (var name in skill.Aliases.Prepend(skill.Name))
                index.TryAdd(name, skill.Id);
        }

        return index;
    }

    /// <summary>The longest name; but a short form in brackets says more exactly which one it is: "Scrum Master (PSM I)".</summary>
    private string? Named(string name)
    {
        var text = Heading + name;
        Mention? longest = null;
        foreach (var mention in finder.Mentions(text))
        {
            if (mention.Kind is not (MentionKind.Named or MentionKind.Licence) || mention.Certification is null)
                continue;
            if (mention.Start > Heading.Length && text[mention.Start - 1] == '(' && mention.End < text.Length && text[mention.End] == ')')
                return mention.Certification;
            if (longest is not { } best || mention.End - mention.Start > best.End - best.Start)
                longest = mention;
        }

        return longest?.Certification;
    }
}
