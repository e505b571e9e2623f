using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    private readonly SmallWords _smallWords;
    private readonly string[] _names;

    private Languages(string[] names, Dictionary<string, List<int>> languagesOf)
    {
        _names = names;
        _smallWords = new SmallWords(languagesOf);
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
        var words = Count(text, hits);
        var best = Array.IndexOf(hits, hits.Max());
        return hits[best] >= Math.Max(FewestHits, words * LeastShare) ? _names[best] : Unknown;
    }

    /// <summary>Counts the small words of each language among the first words of the text, and says how many words that were.</summary>
    private int Count(ReadOnlySpan<char> text, int[] hits)
    {
        var (words, start, inWord, beyond) = (0, 0, 0UL, false);
        for (var at = 0; at < text.Length + 1; at += LetterRuns.Step)
        {
            // a bit where a word begins or ends; the last block has at least one character past the end of the text
            var (letters, lettersBeyond) = at < text.Length ? LetterRuns.At(text, at) : default;
            for (var edges = letters ^ ((letters << 1) | inWord); edges != 0; edges &= edges - 1)
            {
                var edge = BitOperations.TrailingZeroCount(edges);
                if ((letters >> edge & 1) != 0)
                {
                    (start, beyond) = (at + edge, false);
                    continue;
                }

                beyond |= (lettersBeyond & Between(start - at, edge)) != 0;
                Count(beyond ? _smallWords.LanguagesOf(text[start..(at + edge)]) : LanguagesOfAscii(text, start, at + edge), hits);
                if (++words == MostWords)
                    return words;
            }

            inWord = letters >> (LetterRuns.Step - 1);
            beyond |= inWord != 0 && (lettersBeyond & Between(start - at, LetterRuns.Step)) != 0;
        }

        return words;
    }

    /// <summary>Bits from one place to before another; the first may lie in an earlier block.</summary>
    private static ulong Between(int from, int to) => to == 0 ? 0 : (ulong.MaxValue >> (LetterRuns.Step - to)) & (ulong.MaxValue << Math.Max(0, from));

    private int[]? LanguagesOfAscii(ReadOnlySpan<char> text, int start, int end) => start + SmallWords.LongestLoad <= text.Length
        ? _smallWords.LanguagesOfAscii(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), end - start)
        : _smallWords.LanguagesOf(text[start..end]);

    private static void Count(int[]? languages, int[] hits)
    {
        if (languages is null)
            return;
        foreach (var language in languages)
            hits[language]++;
    }
}
