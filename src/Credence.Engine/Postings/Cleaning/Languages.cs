using System.Collections.Frozen;
using Credence.Sources;

namespace Credence.Postings.Cleaning;

/// <summary>Guesses the language of a text by its script and its most frequent small words. Always the same guess for the same text.</summary>
public sealed class Languages
{
    /// <summary>What <see cref="Of"/> says where no language stands out.</summary>
    public const string Unknown = "unknown";

    /// <summary>Words looked at; a guess does not change after a few hundred.</summary>
    private const int MostWords = 600;

    /// <summary>Least part of the words that must be small words of the language: running text has 25 % and more, lists of skills about 8 %.</summary>
    private const double LeastShare = 0.05;

    private const int FewestHits = 3;
    private const int LongestWord = 12;

    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _languagesOf;
    private readonly string[] _names;

    private Languages(string[] names, Dictionary<string, List<int>> languagesOf)
    {
        _names = names;
        _languagesOf = languagesOf.ToFrozenDictionary(word => word.Key, word => word.Value.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads <c>lexicon/languages.csv</c>: a language's ISO 639-1 code and its small words, one language a line.</summary>
    /// <exception cref="UnusableInputException">The file is missing or a line is not <c>code,word word …</c>.</exception>
    public static Languages Read(DataFolder data) => Read(data.Combine("lexicon", "languages.csv"));

    /// <summary>Reads such a file.</summary>
    /// <exception cref="UnusableInputException">The file is missing, names no language, or a line is not <c>code,word word …</c>.</exception>
    public static Languages Read(string path)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "is missing", "Restore the data folder");
        var names = new List<string>();
        var languagesOf = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(path);
        for (var line = 1; line < lines.Length; line++)
        {
            if (lines[line].Split(',') is not [{ Length: 2 } name, { Length: > 0 } words])
                throw new UnusableInputException($"{path}:{line + 1}:1", "a language code, a comma and its small words were expected", "Mend the line");
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!languagesOf.TryGetValue(word, out var languages))
                    languagesOf.Add(word, languages = []);
                languages.Add(names.Count);
            }

            names.Add(name);
        }

        return names.Count > 0
            ? new Languages([.. names], languagesOf)
            : throw new UnusableInputException($"{path}:1:1", "it names no language", "Restore the data folder");
    }

    /// <summary>ISO 639-1 code of the text's language, or <see cref="Unknown"/>.</summary>
    public string Of(string text)
    {
        if (Scripts.LanguageOf(text) is { } byScript)
            return byScript;

        var hits = new int[_names.Length];
        var words = 0;
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (var i = 0; i <= text.Length && words < MostWords; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c))
            {
                if (length < LongestWord)
                    word[length] = char.ToLowerInvariant(c);
                length++;
            }
            else if (length > 0)
            {
                words++;
                if (length <= LongestWord && _languagesOf.TryGetValue(word[..length], out var languages))
                    Count(hits, languages);
                length = 0;
            }
        }

        var best = Array.IndexOf(hits, hits.Max());
        return hits[best] >= Math.Max(FewestHits, words * LeastShare) ? _names[best] : Unknown;
    }

    private static void Count(int[] hits, int[] languages)
    {
        foreach (var language in languages)
            hits[language]++;
    }
}
