using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>Finds a word with letters beyond ASCII inside texts, in any case: its longest part of ASCII is looked for, and the whole word is compared only there, which is many times faster than to look for all of it.</summary>
internal sealed class WordBeyondAscii
{
    private readonly string _word;
    private readonly SearchValues<string>? _part;
    private readonly int _before;

    /// <param name="word">The word.</param>
    internal WordBeyondAscii(string word)
    {
        _word = word;
        var (from, length) = LongestAscii(word);
        _before = from;
        _part = length == 0 ? null : SearchValues.Create([word.Substring(from, length)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Offset of the first of it, or -1.</summary>
    internal int FirstIn(ReadOnlySpan<char> text)
    {
        if (_part is null)
            return text.IndexOf(_word, StringComparison.OrdinalIgnoreCase);
        for (var from = _before; from < text.Length; from++)
        {
            var step = text[from..].IndexOfAny(_part);
            if (step < 0)
                return -1;
            from += step;
            var at = from - _before;
            if (at + _word.Length <= text.Length && text.Slice(at, _word.Length).Equals(_word, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return -1;
    }

    private static (int From, int Length) LongestAscii(string word)
    {
        var longest = (From: 0, Length: 0);
        for (int from = 0, at = 0; at < word.Length; at++)
        {
            if (!char.IsAscii(word[at]))
                from = at + 1;
            else if (at + 1 - from > longest.Length)
                longest = (from, at + 1 - from);
        }

        return longest;
    }
}
