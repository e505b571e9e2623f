using System.Buffers;
using System.Text;

namespace Credence.Postings.Finding;

/// <summary>Words that decide something where they stand anywhere in a few words, inside longer ones too; any case.</summary>
internal sealed class CueWords
{
    private readonly SearchValues<string> _plain;
    private readonly WordBeyondAscii[] _beyondAscii;
    private readonly int _longest; // letters of these

    /// <param name="words">The words.</param>
    public CueWords(IReadOnlyList<string> words)
    {
        _plain = SearchValues.Create([.. words.Where(word => Ascii.IsValid(word))], StringComparison.OrdinalIgnoreCase);
        _beyondAscii = [.. words.Where(word => !Ascii.IsValid(word)).Select(word => new WordBeyondAscii(word))];
        _longest = words.Where(word => !Ascii.IsValid(word)).Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether one of them is there.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_plain) || BeyondAsciiIn(text) >= 0;

    /// <summary>Offset of the first of them, or -1.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        var plain = text.IndexOfAny(_plain);
        var other = BeyondAsciiIn(plain < 0 ? text : text[..Math.Min(text.Length, plain + _longest)]);
        return plain < 0 || (other >= 0 && other < plain) ? other : plain;
    }

    /// <summary>Offset of the last of them, or -1.</summary>
    public int LastIn(ReadOnlySpan<char> text)
    {
        var last = -1;
        for (var step = FirstIn(text); step >= 0; step = FirstIn(text[(last + 1)..]))
            last += step + 1;
        return last;
    }

    /// <summary>A search that mixes them with the others would be slow for every text.</summary>
    private int BeyondAsciiIn(ReadOnlySpan<char> text)
    {
        if (_beyondAscii.Length == 0 || !text.ContainsAnyExceptInRange('\0', '\u007f'))
            return -1;
        var first = -1;
        foreach (var word in _beyondAscii)
        {
            if (word.FirstIn(text) is var at and >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }
}
