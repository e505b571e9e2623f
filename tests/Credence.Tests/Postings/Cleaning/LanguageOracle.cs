using Credence.Postings.Cleaning;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>The language of a text in Latin letters as it was first told, one character after the other.</summary>
internal sealed class LanguageOracle
{
    private const int MostWords = 600;
    private const double LeastShare = 0.05;
    private const int FewestHits = 3;
    private const int LongestWord = 12;

    private readonly string[] _names;
    private readonly Dictionary<string, List<int>> _languagesOf = new(StringComparer.Ordinal);

    internal LanguageOracle(string path)
    {
        var lines = File.ReadAllLines(path)[1..].Select(line => line.Split(',')).ToList();
        _names = [.. lines.Select(line => line[0])];
        for (var language = 0; language < lines.Count; language++)
        {
            foreach (var word in lines[language][1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _languagesOf.TryAdd(word, []);
                _languagesOf[word].Add(language);
            }
        }
    }

    internal string Of(string text)
    {
        if (Scripts.LanguageOf(text) is { } byScript)
            return byScript;

        var hits = new int[_names.Length];
        var words = 0;
        var word = "";
        for (var i = 0; i <= text.Length && words < MostWords; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c))
            {
                word += char.ToLowerInvariant(c);
            }
            else if (word.Length > 0)
            {
                words++;
                if (word.Length <= LongestWord && _languagesOf.TryGetValue(word, out var languages))
                    languages.ForEach(language => hits[language]++);
                word = "";
            }
        }

        var best = Array.IndexOf(hits, hits.Max());
        return hits[best] >= Math.Max(FewestHits, words * LeastShare) ? _names[best] : Languages.Unknown;
    }
}
