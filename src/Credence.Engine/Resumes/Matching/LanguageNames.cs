using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Names of human languages (<c>data/lexicon/spoken-languages.csv</c>). Immutable; safe to share between threads.</summary>
internal sealed class LanguageNames
{
    private const int MostPlaces = 500;

    private readonly Dictionary<char, List<(string Name, string Code, bool IsCased)>> _names;
    private readonly string[] _joined;
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    private LanguageNames(IReadOnlyList<LexiconRow> rows, IReadOnlyList<string> joined)
    {
        _joined = [.. joined];
        var names = new List<(string, string, bool)>();
        foreach (var row in rows)
        {
            var cased = row.List(3);
            _shown[row[0]] = row[1].Length > 0 ? row[1] : cased.FirstOrDefault() ?? throw row.Wrong("a name was expected");
            names.AddRange(row.List(2).Append(row[1]).Where(name => name.Length > 0).Select(name => (name, row[0], false)));
            names.AddRange(cased.Select(name => (name, row[0], true)));
        }

        _names = names.OrderByDescending(name => name.Item1.Length).GroupBy(name => char.ToLowerInvariant(name.Item1[0])).ToDictionary(same => same.Key, same => same.ToList());
    }

    /// <param name="data">Data folder.</param>
    /// <param name="joined">What may go on directly behind a name in the same word.</param>
    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static LanguageNames Read(DataFolder data, IReadOnlyList<string> joined) => new(LexiconRows.Read(data, "spoken-languages.csv", "code,name,names,cased"), joined);

    /// <summary>Name of a language in English.</summary>
    internal string NameOf(string code) => _shown[code];

    /// <summary>The language that some words begin with or hold; null where they hold none.</summary>
    internal string? CodeOf(string words) => In(words) is [var first, ..] ? first.Code : null;

    /// <summary>Every place that names a language as a word of its own, or as the beginning of "Deutschkenntnisse"; no more than a few hundred.</summary>
    internal List<(string Code, int Start, int End)> In(string text)
    {
        var found = new List<(string, int, int)>();
        for (var at = 0; at < text.Length && found.Count < MostPlaces; at++)
        {
            if (!_names.TryGetValue(char.ToLowerInvariant(text[at]), out var names))
                continue;
            foreach (var (name, code, isCased) in names)
            {
                if (!Stands(text, at, name, isCased))
                    continue;
                found.Add((code, at, at + name.Length));
                break;
            }
        }

        return found;
    }

    private bool Stands(string text, int at, string name, bool isCased)
    {
        if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || at + name.Length > text.Length || !text.AsSpan(at, name.Length).Equals(name, isCased ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            return false;
        var behind = text.AsSpan(at + name.Length);
        return behind.IsEmpty || !char.IsLetterOrDigit(behind[0]) || Array.Exists(_joined, word => text.AsSpan(at + name.Length).StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
