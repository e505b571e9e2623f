using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>Finds whole-word phrases in a text, the longest at each place, in one vectorized pass.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseSet<T>
{
    private readonly SearchValues<string> _any;
    private readonly StringComparison _comparison;
    private readonly Dictionary<char, (string Phrase, bool Inside, T Value)[]> _byFirst;

    /// <summary>Builds the set; <c>Inside</c> phrases may stand inside longer words.</summary>
    public PhraseSet(IEnumerable<(string Phrase, bool Inside, T Value)> phrases, bool exactCase)
    {
        var all = phrases.ToArray();
        _comparison = exactCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        _any = SearchValues.Create([.. all.Select(p => p.Phrase)], _comparison);
        _byFirst = all.GroupBy(p => Key(p.Phrase[0]))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Phrase.Length).ThenBy(p => p.Phrase, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The next phrase at or after a place; false where there is none.</summary>
    /// <param name="text">Text to search.</param>
    /// <param name="from">First offset to look at.</param>
    /// <param name="start">Offset of the phrase.</param>
    /// <param name="end">Offset after it.</param>
    /// <param name="value">What it stands for.</param>
    public bool TryNext(ReadOnlySpan<char> text, int from, out int start, out int end, out T value)
    {
        while (from < text.Length)
        {
            var step = text[from..].IndexOfAny(_any);
            if (step < 0)
                break;
            start = from + step;
            if (TryAt(text, start, out end, out value))
                return true;
            from = start + 1;
        }

        start = end = text.Length;
        value = default!;
        return false;
    }

    private bool TryAt(ReadOnlySpan<char> text, int start, out int end, out T value)
    {
        var boundary = start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]);
        if (_byFirst.TryGetValue(Key(text[start]), out var candidates))
        {
            foreach (var (phrase, inside, found) in candidates)
            {
                end = start + phrase.Length;
                if ((inside || (boundary && IsEnd(text, end))) && text[start..].StartsWith(phrase, _comparison))
                {
                    value = found;
                    return true;
                }
            }
        }

        end = start;
        value = default!;
        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || end == 0 || !char.IsLetterOrDigit(text[end - 1]) || !char.IsLetterOrDigit(text[end]);

    private char Key(char c) => _comparison == StringComparison.Ordinal ? c : char.ToUpperInvariant(c);
}
