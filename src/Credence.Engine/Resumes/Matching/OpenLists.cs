using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Tells where certifications or licences are named as examples: "a security certification (e.g. CISSP, CISM)", "CISSP, CISM, etc." (<c>data/lexicon/alternative-cues.yaml</c>). Immutable.</summary>
internal sealed class OpenLists
{
    private const int Before = 25; // letters: "such as the following: "
    private const int Behind = 30; // "…, CISM certifications, etc."

    private readonly string[] _examples, _andMore;

    /// <param name="file">Words of alternatives.</param>
    /// <param name="instead">Those beside certifications.</param>
    internal OpenLists(YamlMap file, YamlMap instead)
    {
        _examples = [.. file.OneOrMoreTexts("example"), .. instead.OneOrMoreTexts("example")];
        _andMore = [.. instead.OneOrMoreTexts("more")];
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
        if (Example(before) is >= 0 and var at)
            return Quote.Of(text, start - before.Length + at, end);
        var behind = text.AsSpan(end, Math.Min(Behind, text.Length - end));
        return More(behind) is >= 0 and var more ? Quote.Of(text, start, Math.Min(text.Length, end + more + Word(behind[more..]))) : null;
    }

    /// <summary>Where the last "such as" begins that is about what follows: no sentence and no bracket ends between; -1 where none does.</summary>
    private int Example(ReadOnlySpan<char> before)
    {
        var last = -1;
        foreach (var word in _examples)
        {
            for (var at = before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase); at > last; at = before[..at].LastIndexOf(word, StringComparison.OrdinalIgnoreCase))
            {
                if (Clauses.IsWhole(before, at, at + word.Length) && !Ends(before[(at + word.Length)..]))
                    last = at;
            }
        }

        return last;
    }

    private int More(ReadOnlySpan<char> behind)
    {
        var first = -1;
        foreach (var word in _andMore)
        {
            if (behind.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (first < 0 || at < first) && Clauses.IsWhole(behind, at, at + word.Length) && !Ends(behind[..at]))
                first = at;
        }

        return first;
    }

    /// <summary>Whether a line, sentence or bracket ends in these words.</summary>
    private static bool Ends(ReadOnlySpan<char> text) => text.ContainsAny('\n', ';', ')') || text.IndexOf(". ") >= 0 || text.IndexOfAny('!', '?') >= 0;

    /// <summary>The words "etc.", "and more" to their end: letters, blanks between two words, and the full stop of a short form.</summary>
    private static int Word(ReadOnlySpan<char> text)
    {
        var end = text.TrimStart(", ").IndexOfAny(",.;)") is >= 0 and var sign ? text.Length - text.TrimStart(", ").Length + sign : text.Length;
        return end < text.Length && text[end] == '.' ? end + 1 : end;
    }
}
