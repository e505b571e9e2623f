using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Words that something is read beside: where each begins and ends. Any case; inside longer words too.</summary>
internal sealed class CuePhrases(IReadOnlyList<string> words)
{
    private readonly CueWords _cues = new(words);
    private readonly string[] _longestFirst = [.. words.OrderByDescending(word => word.Length)];

    /// <summary>The words as they are searched for.</summary>
    internal CueWords Cues => _cues;

    /// <summary>Whether one of them is there.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => _cues.IsIn(text);

    /// <summary>The first of them from a place on; null where none is.</summary>
    internal (int Start, int End)? Next(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length || _cues.FirstIn(text[from..]) is not (>= 0 and var step))
            return null;
        var at = from + step;
        foreach (var word in _longestFirst)
        {
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (at, at + word.Length);
        }

        return (at, at + 1);
    }
}
