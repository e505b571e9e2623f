namespace Credence.Rules.Feel;

/// <summary>Names a text may use, so that those with blanks and signs in them are told from several names with operators between; the longest wins.</summary>
internal sealed class KnownNames
{
    private static readonly KnownNames OfFunctions = new(BuiltIns.Names, null);

    private readonly Dictionary<string, List<(string[] Words, string Name)>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly KnownNames? _outer;

    internal KnownNames(IEnumerable<string> names)
        : this(names, OfFunctions)
    {
    }

    /// <summary>Names that one text adds to those that many texts share; the shared ones are read once and not changed.</summary>
    internal KnownNames(IEnumerable<string> names, KnownNames? outer)
    {
        _outer = outer;
        foreach (var name in names)
            Add(name);
    }

    internal void Add(string name)
    {
        if (!_all.Add(name))
            return;
        string[] words = [.. new Lexer(name).Read().Where(token => token.Kind != TokenKind.End).Select(token => token.Text)];
        if (words.Length == 0)
            return;
        if (!_byFirst.TryGetValue(words[0], out var list))
            _byFirst[words[0]] = list = [];
        var place = list.FindIndex(known => known.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, name));
    }

    /// <summary>The longest known name at a token, and how many tokens it takes; null where none stands there.</summary>
    internal (string Name, int Tokens)? Longest(IReadOnlyList<Token> tokens, int from)
    {
        foreach (var (words, name) in _byFirst.GetValueOrDefault(tokens[from].Text) ?? [])
        {
            if (Matches(tokens, from, words))
                return _outer?.Longest(tokens, from) is { } other && other.Tokens > words.Length ? other : (name, words.Length);
        }

        return _outer?.Longest(tokens, from);
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int from, string[] words)
    {
        if (from + words.Length > tokens.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[from + i].Text != words[i] || tokens[from + i].Kind is TokenKind.Text or TokenKind.AtText or TokenKind.End)
                return false;
        }

        return true;
    }
}
