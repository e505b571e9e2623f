using System.Buffers;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Tells where a posting says that something need not be: "You do not need a Canadian work permit", "US citizenship is no requirement" (<c>data/lexicon/condition-cues.yaml</c>). Immutable.</summary>
internal sealed class DeniedAsks
{
    private const int MostBetween = 7; // "need [to already be legally authorized or permitted]"
    private const int MostAfterNo = 2;
    private const int LongestName = 15; // letters, with both brackets
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:()–—\n");

    private readonly CuePhrases _before, _behind;
    private readonly CueWords _other;
    private readonly HashSet<string> _ends, _no;

    internal DeniedAsks(YamlMap part)
    {
        (_before, _behind, _other) = (new(part.OneOrMoreTexts("before")), new(part.OneOrMoreTexts("behind")), new(part.OneOrMoreTexts("other")));
        (_ends, _no) = (Words(part, "ends"), Words(part, "no"));
    }

    /// <summary>Whether what stands at a place of a sentence need not be.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">First offset of the words for it.</param>
    /// <param name="end">Offset after them.</param>
    internal bool Is(string sentence, int start, int end) => IsBefore(sentence[(sentence.AsSpan(0, start).LastIndexOfAny(Dividers) + 1)..start]) || IsBehind(sentence[end..]);

    private bool IsBefore(string before)
    {
        if (_other.IsIn(before))
            return false;
        var words = Split(before);
        for (var at = words.Length - 1; at >= 0 && words.Length - at <= MostAfterNo + 1 && !_ends.Contains(words[at]); at--)
        {
            if (_no.Contains(words[at]))
                return true;
        }

        for (var next = _before.Next(before, 0); next is { } at; next = _before.Next(before, at.End))
        {
            var between = Split(before[at.End..]);
            if (between.Length <= MostBetween && !Array.Exists(between, _ends.Contains))
                return true;
        }

        return false;
    }

    private bool IsBehind(string behind)
    {
        behind = BehindName(behind);
        var part = behind.AsSpan().IndexOfAny(Dividers) is >= 0 and var divider ? behind[..divider] : behind;
        return !_other.IsIn(part) && _behind.Next(part, 0) is { } at && Split(part[..at.Start]) is var between && between.Length <= MostBetween && !Array.Exists(between, _ends.Contains);
    }

    /// <summary>What stands behind the rest of a word and a short name in brackets: "Sicherheitsüberprüfung (Ü2) wird nicht vorausgesetzt", "(not needed)".</summary>
    private string BehindName(string behind)
    {
        var at = 0;
        while (at < behind.Length && char.IsLetterOrDigit(behind[at]))
            at++;
        var rest = behind[at..].TrimStart(' ', ')');
        if (!rest.StartsWith('(') || rest.IndexOf(')') is not (>= 0 and <= LongestName and var close))
            return rest;
        return _behind.IsIn(rest.AsSpan(0, close)) ? rest[1..close] : rest[(close + 1)..];
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Words(YamlMap part, string key) => new(part.OneOrMoreTexts(key), StringComparer.OrdinalIgnoreCase);
}
