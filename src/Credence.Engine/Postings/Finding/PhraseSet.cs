namespace Credence.Postings.Finding;

/// <summary>Finds whole-word phrases in a few words, the longest at each place. Whole texts are read with <see cref="PhraseScan"/>.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseSet<T>
{
    /// <summary>The lower bits of a letter, which are the same in both cases.</summary>
    private const int Bits = 5;

    private const int Low = (1 << Bits) - 1;

    private readonly StringComparison _comparison;
    private readonly (string Phrase, bool Inside, T Value)[]?[] _byPair = new (string, bool, T)[]?[1 << (2 * Bits)];

    /// <summary>Builds the set; <c>Inside</c> phrases may stand inside longer words.</summary>
    public PhraseSet(IEnumerable<(string Phrase, bool Inside, T Value)> phrases, bool exactCase)
    {
        _comparison = exactCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var all = phrases.OrderByDescending(p => p.Phrase.Length).ThenBy(p => p.Phrase, StringComparer.Ordinal);
        foreach (var group in all.SelectMany(phrase => Pairs(phrase.Phrase), (phrase, pair) => (phrase, pair)).GroupBy(p => p.pair, p => p.phrase))
            _byPair[group.Key] = [.. group];
    }

    /// <summary>The next phrase at or after a place; false where there is none.</summary>
    /// <param name="text">Text to search.</param>
    /// <param name="from">First offset to look at.</param>
    /// <param name="start">Offset of the phrase.</param>
    /// <param name="end">Offset after it.</param>
    /// <param name="value">What it stands for.</param>
    public bool TryNext(ReadOnlySpan<char> text, int from, out int start, out int end, out T value)
    {
        for (start = from; start < text.Length; start++)
        {
            var second = start + 1 < text.Length ? text[start + 1] : '\0';
            if (_byPair[PairOf(text[start], second)] is { } candidates && TryAt(text, start, candidates, out end, out value))
                return true;
        }

        start = end = text.Length;
        value = default!;
        return false;
    }

    private bool TryAt(ReadOnlySpan<char> text, int start, (string Phrase, bool Inside, T Value)[] candidates, out int end, out T value)
    {
        var boundary = start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]);
        foreach (ref readonly var candidate in candidates.AsSpan())
        {
            end = start + candidate.Phrase.Length;
            if ((candidate.Inside || (boundary && IsEnd(text, end))) && text[start..].StartsWith(candidate.Phrase, _comparison))
            {
                value = candidate.Value;
                return true;
            }
        }

        end = start;
        value = default!;
        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || end == 0 || !char.IsLetterOrDigit(text[end - 1]) || !char.IsLetterOrDigit(text[end]);

    private static IEnumerable<int> Pairs(string phrase) => phrase.Length == 1
        ? Cases(phrase[0]).SelectMany(_ => Enumerable.Range(0, Low + 1), (first, second) => PairOf(first, (char)second)).Distinct()
        : Cases(phrase[0]).SelectMany(_ => Cases(phrase[1]), PairOf).Distinct();

    private static IEnumerable<char> Cases(char c) => [c, char.ToUpperInvariant(c), char.ToLowerInvariant(c)];

    private static int PairOf(char first, char second) => ((first & Low) << Bits) | (second & Low);
}
