namespace Credence.Postings.Finding;

/// <summary>What the lexicon's files said, before it is compiled.</summary>
internal sealed class LexiconDraft
{
    private static readonly WordTable Empty = new([]);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private static readonly string[] GermanPlural = ["zertifizierung", "zertifikat"];
    private readonly List<(string[] Words, int Value)> _variants = [];
    private readonly Dictionary<(object Table, string Phrase), int> _cueOwners = [];
    private readonly Dictionary<string, int> _roleOwners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    internal List<string> Words { get; } = [];

    internal List<LexiconName> Names { get; } = [];

    internal List<CueKind> Cues { get; } = [];

    internal List<CueKind> Headings { get; } = [];

    internal List<(string[] Words, int Value)> NamePhrases { get; } = [];

    /// <summary>Names as written, then their plurals and ampersand forms, which never take a name from another entry.</summary>
    internal List<(string[] Words, int Value)> AllNamePhrases => [.. NamePhrases, .. _variants];

    internal List<(string[] Words, int Value)> CuePhrases { get; } = [];

    internal List<(string[] Words, int Value)> HeadingPhrases { get; } = [];

    internal List<(string[] Words, int Value)> RolePhrases { get; } = [];

    internal List<(string Word, WordClass Class)> Classes { get; } = [];

    internal Dictionary<string, string> Titles { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the catalog that no lexicon line has extended yet.</summary>
    internal HashSet<string> CatalogIds { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> FromCatalog { get; } = new(StringComparer.Ordinal);

    internal RoleRules Roles { get; set; } = RoleRules.None;

    /// <summary>Adds one name of a certification; an earlier owner keeps the name.</summary>
    /// <returns>The id that already owns this spelling with another id, or null.</returns>
    internal string? AddName(string text, LexiconName name)
    {
        var words = Split(text);
        if (words.Length == 0)
            return null;
        var key = string.Join(' ', words);
        if (_owners.TryGetValue(key, out var owner))
            return Names[owner].Certification is { } id ? id == name.Certification || FromCatalog.Contains(id) ? null : id : "not-a-certification";
        var value = Names.Count;
        Names.Add(name);
        _owners.Add(key, value);
        NamePhrases.Add((Number(words), value));
        var plural = value;
        if (name.CapitalsOnly)
        {
            plural = Names.Count;
            Names.Add(name with { PluralOnly = true });
        }

        foreach (var variant in Variants(words).Skip(1))
            _variants.Add((Number(variant), variant.Length < words.Length ? value : plural));

        return null;
    }

    internal void AddCue(string text, CueKind kind) => Merge(text, kind, CuePhrases, Cues);

    internal void AddHeading(string text, CueKind kind) => Merge(text, kind, HeadingPhrases, Headings);

    /// <summary>False where another group has the phrase.</summary>
    internal bool AddRolePhrase(string text, int group)
    {
        var words = Split(text);
        if (!_roleOwners.TryAdd(string.Join(' ', words), group))
            return _roleOwners[string.Join(' ', words)] == group;
        foreach (var variant in Variants(words))
            RolePhrases.Add((Number(variant), group));
        return true;
    }

    internal void AddClass(string text, WordClass kind)
    {
        foreach (var word in Number(Split(text)))
            Classes.Add((word, kind));
    }

    internal static IReadOnlyList<(int[] Words, int Value)> Numbered(List<(string[] Words, int Value)> phrases, WordTable table) =>
        [.. phrases.Select(phrase => (phrase.Words.Select(word => table.Find(word)).ToArray(), phrase.Value))];

    /// <summary>Folded words of a phrase, cut as texts are cut.</summary>
    internal static string[] Split(string text)
    {
        using var tokens = Tokenizer.Read(text, Empty);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = string.Concat(tokens.Of(i).ToString().Select(c => Letters.Fold(c) is var f and not '\0' ? f : c));
        return words;
    }

    private void Merge(string text, CueKind kind, List<(string[] Words, int Value)> phrases, List<CueKind> kinds)
    {
        var words = Split(text);
        if (words.Length == 0)
            return;
        if (!_cueOwners.TryAdd((phrases, string.Join(' ', words)), kinds.Count))
        {
            kinds[_cueOwners[(phrases, string.Join(' ', words))]] |= kind;
            return;
        }

        phrases.Add((Number(words), kinds.Count));
        kinds.Add(kind);
    }

    private string[] Number(string[] words)
    {
        foreach (var word in words)
        {
            if (_numbers.TryAdd(word, Words.Count + 1))
                Words.Add(word);
        }

        return words;
    }

    /// <summary>The phrase, its plural, and both without "and" where a text may write an ampersand.</summary>
    private static IEnumerable<string[]> Variants(string[] words)
    {
        yield return words;
        var last = words[^1];
        if (char.IsLetter(last[^1]) && last[^1] != 's')
            yield return [.. words[..^1], last + "s"];
        if (GermanPlural.Contains(last, StringComparer.Ordinal))
            yield return [.. words[..^1], last + (last[^1] == 'g' ? "en" : "e")];
        var bare = words.Where((word, i) => i == 0 || i == words.Length - 1 || word != "and").ToArray();
        if (bare.Length < words.Length)
            yield return bare;
    }
}
