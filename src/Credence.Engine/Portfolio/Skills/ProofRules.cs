using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Portfolio.Skills;

/// <summary>What in a repository proves which skill, from <c>data/lexicon/portfolio-proofs.csv</c>.</summary>
public sealed class ProofRules
{
    private const string File = "portfolio-proofs.csv";
    private const string Columns = "kind,language,name,needs,skills";
    private readonly Dictionary<(string Kind, string Language), List<ProofRule>> _rules = [];
    private readonly Dictionary<(string Kind, string Language, string Name), ProofRule> _byName = [];

    private ProofRules(SkillNames names) => Names = names;

    /// <summary>Names of the skills.</summary>
    public SkillNames Names { get; }

    /// <summary>Ids of every skill that something in a repository can prove.</summary>
    public IReadOnlySet<string> Provable { get; private set; } = new HashSet<string>();

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnusableInputException">A row is not sound or names a skill that no lexicon has; the message has path and line.</exception>
    public static ProofRules Read(DataFolder data)
    {
        var rules = new ProofRules(SkillNames.Read(data));
        foreach (var row in LexiconRows.Read(data, File, Columns))
            rules.Add(row);
        rules.Provable = rules._rules.Values.SelectMany(list => list).SelectMany(rule => rule.Skills).ToHashSet(StringComparer.Ordinal);
        return rules;
    }

    /// <summary>Rules of a kind about a language, in file order.</summary>
    internal IReadOnlyList<ProofRule> Of(string kind, string language = "-") => _rules.GetValueOrDefault((kind, language)) ?? [];

    /// <summary>Rules about files of any language.</summary>
    internal IEnumerable<ProofRule> Sources => _rules.Where(pair => pair.Key.Kind == "source").SelectMany(pair => pair.Value);

    /// <summary>Skills of a language by the files written in it; none where no row names it.</summary>
    internal IReadOnlyList<string> SkillsOf(CodeLanguage language) => [.. Of("source", Word(language)).SelectMany(rule => rule.Skills).Distinct()];

    /// <summary>The rule for a package; null where there is none.</summary>
    internal ProofRule? Package(string language, string name) => _byName.GetValueOrDefault(("package", language, name));

    /// <summary>The rule for the longest beginning of a module's name; null where there is none.</summary>
    internal ProofRule? Module(CodeLanguage language, string module)
    {
        if (module.Length > ImportedModule.MostLetters)
            return null;
        var separator = CodeLanguages.Separator(language);
        for (var name = module; name.Length > 0; name = name.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var end ? name[..end] : "")
        {
            if (_byName.GetValueOrDefault(("import", Word(language), name)) is { } rule)
                return rule;
        }

        return null;
    }

    internal static string Word(CodeLanguage language) => language.ToString().ToLowerInvariant();

    private void Add(LexiconRow row)
    {
        var (kind, language) = (row[0], row[1]);
        if (kind is not ("import" or "package" or "call" or "source" or "file"))
            throw row.Wrong($"'{kind}' must be one of import, package, call, source, file");
        var rule = new ProofRule(row[2], kind is "file" or "source" ? row.Cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries) : row.List(3), row.List(4));
        if (rule.Skills.Count == 0 || rule.Name.Length == 0)
            throw row.Wrong("a name and at least one skill are needed");
        if (rule.Skills.FirstOrDefault(skill => Names.Find(skill) is null) is { } unknown)
            throw row.Wrong($"'{unknown}' is no skill of skills-own.csv, skills.csv or portfolio-skills.csv");
        if (kind is "import" or "package" && !_byName.TryAdd((kind, language, rule.Name), rule))
            throw row.Wrong($"'{rule.Name}' stands there twice");
        if (!_rules.TryGetValue((kind, language), out var list))
            _rules[(kind, language)] = list = [];
        list.Add(rule);
    }
}
