using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Tells where certifications or licences are named as examples: "a security certification (e.g. CISSP, CISM)", "CISSP, CISM, etc." (<c>data/lexicon/alternative-cues.yaml</c>). Immutable.</summary>
internal sealed class OpenLists
{
    private const int Before = 25; // letters: "such as the following: "
    private const int Behind = 30; // "…, CISM certifications, etc."

    private readonly string[] _examples;
    private readonly CueWords _andMore;

    /// <param name="file">Words of alternatives.</param>
    /// <param name="instead">Those beside certifications.</param>
    internal OpenLists(YamlMap file, YamlMap instead)
    {
        _examples = [.. file.OneOrMoreTexts("example"), .. instead.OneOrMoreTexts("example")];
        _andMore = new CueWords(instead.OneOrMoreTexts("more"));
    }

    /// <summary>The words that say so, with the names; null where nothing does.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">First offset of the first name.</param>
    /// <param name="end">Offset after the last one.</param>
    internal Quote? Of(string text, int start, int end)
    {
        if (end > text.Length)
            return null;
        var from = Math.Max(text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1, start - Before);
        var before = text.AsSpan(Math.Min(from, start)..start);
        var at = -1;
        foreach (var word in _examples)
        {
            if (LastWord(before, word) is >= 0 and var step)
                at = Math.Max(at, step);
        }

        if (at >= 0 && !before[at..].Contains(')') && !before[at..].Contains(';'))
            return Quote.Of(text, start - before.Length + at, end);
        var behind = text.AsSpan(end, Math.Min(Behind, text.Length - end));
        behind = behind.IndexOfAny('\n', ';') is >= 0 and var last ? behind[..last] : behind;
        return _andMore.FirstIn(behind) is >= 0 and var more ? Quote.Of(text, start, Math.Min(text.Length, end + more + Word(behind[more..]))) : null;
    }

    private static int LastWord(ReadOnlySpan<char> text, string word) =>
        text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])) ? at : -1;

    /// <summary>The words "etc.", "and more" to their end: letters, blanks between two words, and the full stop of a short form.</summary>
    private static int Word(ReadOnlySpan<char> text)
    {
        var end = text.TrimStart(", ").IndexOfAny(",.;)") is >= 0 and var sign ? text.Length - text.TrimStart(", ").Length + sign : text.Length;
        return end < text.Length && text[end] == '.' ? end + 1 : end;
    }
}
