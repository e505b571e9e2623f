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
    private const int MostOnStack = 1024;

    private readonly string[] _names;
    private readonly SmallWords _words;
    private readonly int[][] _wordsOf;

    private Languages(IReadOnlyList<string> names, IReadOnlyList<string[]> words)
    {
        _names = [.. names];
        _words = new SmallWords(words.SelectMany(list => list));
        _wordsOf = [.. words.Select(list => Array.ConvertAll(list, word => _words.NumberOf(word)))];
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
        var wordsOf = new List<string[]>();
        var lines = File.ReadAllLines(path);
        for (var line = 1; line < lines.Length; line++)
        {
            if (lines[line].Split(',') is not [{ Length: 2 } name, { Length: > 0 } words])
                throw new UnusableInputException($"{path}:{line + 1}:1", "a language code, a comma and its small words were expected", "Mend the line");
            wordsOf.Add(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            names.Add(name);
        }

        return names.Count > 0
            ? new Languages(names, wordsOf)
            : throw new UnusableInputException($"{path}:1:1", "it names no language", "Restore the data folder");
    }

    /// <summary>ISO 639-1 code of the text's language, or <see cref="Unknown"/>.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (Scripts.LanguageOf(text) is { } byScript)
            return byScript;

        Span<int> counts = _words.Count < MostOnStack ? stackalloc int[_words.Count + 1] : new int[_words.Count + 1];
        counts.Clear();
        var words = Count(text, counts);
        counts[0] = 0;
        var (best, most) = (0, -1);
        for (var language = 0; language < _names.Length; language++)
        {
            var hits = 0;
            foreach (var word in _wordsOf[language])
                hits += counts[word];
            if (hits > most)
                (best, most) = (language, hits);
        }

        return most >= Math.Max(FewestHits, words * LeastShare) ? _names[best] : Unknown;
    }

    /// <summary>Counts the small words among the first words of the text, each at its number and all others at 0, and says how many words that were.</summary>
    private int Count(ReadOnlySpan<char> text, Span<int> counts)
    {
        var (words, start, inWord, beyond) = (0, 0, 0UL, false);
        for (var at = 0; at <= text.Length; at += LetterRuns.Step)
        {
            // the last block has at least one character past the end of the text, so that every word ends
            var (letters, lettersBeyond) = at < text.Length ? LetterRuns.At(text, at) : default;
            var before = (letters << 1) | inWord;
            var starts = letters & ~before;
            if (inWord == 0)
                (start, starts, beyond) = (at + BitOperations.TrailingZeroCount(starts), starts & (starts - 1), false);
            for (var ends = before & ~letters; ends != 0; ends &= ends - 1)
            {
                var end = BitOperations.TrailingZeroCount(ends);
                beyond |= lettersBeyond != 0 && (lettersBeyond & Between(start - at, end)) != 0;
                counts[beyond ? _words.NumberOf(text[start..(at + end)]) : NumberOfAscii(text, start, at + end)]++;
                if (++words == MostWords)
                    return words;
                (start, starts, beyond) = (at + BitOperations.TrailingZeroCount(starts), starts & (starts - 1), false);
            }

            inWord = letters >> (LetterRuns.Step - 1);
            beyond |= inWord != 0 && (lettersBeyond & Between(start - at, LetterRuns.Step)) != 0;
        }

        return words;
    }

    /// <summary>Bits from one place to before another; the first may lie in an earlier block.</summary>
    private static ulong Between(int from, int to) => to == 0 ? 0 : (ulong.MaxValue >> (LetterRuns.Step - to)) & (ulong.MaxValue << Math.Max(0, from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NumberOfAscii(ReadOnlySpan<char> text, int start, int end) => start + SmallWords.Room <= text.Length
        ? _words.NumberOfAscii(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), end - start)
        : _words.NumberOf(text[start..end]);
}
