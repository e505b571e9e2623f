using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Fields of study by their names, and which of them are alike (<c>data/lexicon/study-fields.yaml</c>). Immutable; safe to share between threads.</summary>
/// <remarks>Method: docs/method/match.md.</remarks>
internal sealed class StudyFields
{
    private readonly Dictionary<string, StudyField> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);
    private readonly List<(string Beginning, string Id)> _beginnings = [];
    private readonly HashSet<string> _umbrellas;
    private readonly int _mostWords;

    private StudyFields(YamlMap file)
    {
        _umbrellas = [.. file.OneOrMoreMaps("umbrellas").Select(map => Add(map))];
        foreach (var map in file.OneOrMoreMaps("groups"))
            Add(map);
        foreach (var field in _fields.Values)
        {
            if (field.Near.Concat(field.Of).FirstOrDefault(id => !_fields.ContainsKey(id)) is { } unknown)
                throw file.Wrong("groups", $"'{field.Id}' names '{unknown}', which is no group and no umbrella");
        }

        if (_fields.Keys.FirstOrDefault(id => IsOfItself(id, [])) is { } turning)
            throw file.Wrong("groups", $"'{turning}' is of itself by way of the umbrellas it is of");

        _mostWords = _names.Keys.Concat(_beginnings.Select(one => one.Beginning)).Max(name => name.Count(' ')) + 1;
        Cues = new StudyCues(file.Map("cues"));
    }

    /// <summary>Words around the fields of a degree.</summary>
    internal StudyCues Cues { get; }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static StudyFields Read(DataFolder data) => CueFile.Read(data, "study-fields.yaml", file => new StudyFields(file));

    /// <summary>Name of a group or umbrella.</summary>
    internal string NameOf(string id) => _fields[id].Name;

    /// <summary>The groups and umbrellas that some words name, in text order, each once, of overlapping names the longest.</summary>
    /// <param name="words">Words in lower case.</param>
    internal IReadOnlyList<string> In(IReadOnlyList<string> words)
    {
        var found = new List<string>();
        for (var first = 0; first < words.Count;)
            first += Math.Max(1, At(words, first, found));
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The groups and umbrellas that a text names.</summary>
    internal IReadOnlyList<string> In(string text) => In([.. ClauseWord.Of(text, 0, text.Length).Select(word => word.Text)]);

    /// <summary>Words of the name that begins at a word; 0 where none does.</summary>
    internal int Length(IReadOnlyList<string> words, int first) => At(words, first, []);

    /// <summary>Whether a field held is alike to one asked for: of the same group, or of the umbrella that is asked for.</summary>
    internal bool AreAlike(string asked, string held) => asked == held || IsOf(held, asked);

    /// <summary>Whether a field held is related to one asked for.</summary>
    internal bool AreRelated(string asked, string held) =>
        _fields[asked].Near.Contains(held) || _fields[held].Near.Contains(asked) || (_umbrellas.Contains(held) && IsOf(asked, held)) || (_umbrellas.Contains(asked) && _fields.Values.Any(field => IsOf(field.Id, asked) && field.Near.Contains(held)));

    /// <summary>Whether a chain of umbrellas comes back to one it went through.</summary>
    private bool IsOfItself(string id, IReadOnlyList<string> passed) => passed.Contains(id) || _fields[id].Of.Any(of => IsOfItself(of, [.. passed, id]));

    private bool IsOf(string id, string umbrella) => _fields[id].Of.Any(of => of == umbrella || IsOf(of, umbrella));

    private int At(IReadOnlyList<string> words, int first, List<string> found)
    {
        for (var count = Math.Min(_mostWords, words.Count - first); count > 0; count--)
        {
            var name = count == 1 ? words[first] : string.Join(' ', words.Skip(first).Take(count));
            if (_names.TryGetValue(name, out var ids))
            {
                found.AddRange(ids);
                return count;
            }

            var begun = _beginnings.Where(one => name.StartsWith(one.Beginning, StringComparison.Ordinal) && one.Beginning.Count(' ') == count - 1).ToList();
            if (begun.Count == 0)
                continue;
            var longest = begun.Max(one => one.Beginning.Length);
            found.AddRange(begun.Where(one => one.Beginning.Length == longest).Select(one => one.Id));
            return count;
        }

        return 0;
    }

    private string Add(YamlMap map)
    {
        var field = new StudyField(map.Text("id"), map.Text("name"), map.Texts("near"), map.Texts("of"));
        if (!_fields.TryAdd(field.Id, field))
            throw map.Wrong("id", $"'{field.Id}' is there twice");
        foreach (var name in map.Texts("names"))
        {
            var words = name.EndsWith('*') ? name[..^1] : name;
            if (string.Join(' ', ClauseWord.Of(words, 0, words.Length).Select(word => word.Text)) != words)
                throw map.Wrong("names", $"'{name}' can never be read: it must be words in lower case with one blank between");
            if (name.EndsWith('*'))
                _beginnings.Add((name[..^1], field.Id));
            else if (_names.TryGetValue(name, out var ids))
                ids.Add(field.Id);
            else
                _names[name] = [field.Id];
        }

        map.NoOtherKeys();
        return field.Id;
    }
}
