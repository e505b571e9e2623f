using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Puts the skills of a text into sets of which one is enough, by the words between them (<c>data/lexicon/alternative-cues.yaml</c>).</summary>
internal sealed class AlternativeWords
{
    private const int LongestGap = 40;
    private const int MostAlternatives = 30;
    private static readonly char[] Signs = [' ', '\t', '\u00a0', ',', '/', '(', ')', '"', '“', '”', '-']; // the last: "Java- oder Kotlin-Kenntnisse"

    private readonly HashSet<string> _or;
    private readonly HashSet<string> _and;
    private readonly HashSet<string> _between;
    private readonly HashSet<string> _like;
    private readonly IReadOnlyList<string> _examples;

    private AlternativeWords(YamlMap file)
    {
        (_or, _and, _between, _like) = (Words(file, "or"), Words(file, "and"), Words(file, "between"), Words(file, "like"));
        _examples = file.OneOrMoreTexts("example");
        Instead = new InsteadWords(file);
    }

    private enum Gap
    {
        Other,
        Comma,
        And,
        Or,
    }

    /// <summary>Tells what will do in place of certifications and licences.</summary>
    internal InsteadWords Instead { get; }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static AlternativeWords Read(DataFolder data) => CueFile.Read(data, "alternative-cues.yaml", file => new AlternativeWords(file));

    /// <summary>Every hit once, in text order, in the set it belongs to; most stand alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Its skills, in text order.</param>
    internal IEnumerable<IReadOnlyList<SkillHit>> Sets(string text, IReadOnlyList<SkillHit> hits)
    {
        for (var first = 0; first < hits.Count;)
        {
            var end = EndOfSet(text, hits, first);
            yield return [.. hits.Skip(first).Take(end - first)];
            first = end;
        }
    }

    /// <summary>Whether what stands between two places makes alternatives of them.</summary>
    internal bool IsOr(string text, int from, int to) => from <= to && Between(text.AsSpan(from, to - from)) == Gap.Or;

    /// <summary>The hit after the last that is an alternative to the first one.</summary>
    private int EndOfSet(string text, IReadOnlyList<SkillHit> hits, int first)
    {
        var areExamples = IsExample(text, hits[first].Start);
        var (end, last) = (first + 1, first);
        for (var at = first; at + 1 < hits.Count && at < first + MostAlternatives; at++)
        {
            var between = text.AsSpan(hits[at].End, Math.Max(0, hits[at + 1].Start - hits[at].End));
            var gap = Between(between);
            if (gap == Gap.Other || (gap == Gap.And && !areExamples) || (areExamples && between.Contains(')')))
                break;
            last = at + 1;
            // "Python or R, SQL": what follows the last "or" behind a comma begins anew
            if (gap == Gap.Or)
                end = last + 1;
            else if (end > first + 1 && !areExamples)
                break;
        }

        return areExamples || (end == first + 1 && last > first && OrElse(text, hits[last].End)) ? last + 1 : end;
    }

    /// <summary>What stands between two skills.</summary>
    private Gap Between(ReadOnlySpan<char> gap)
    {
        if (gap.Length > LongestGap || gap.Contains('\n'))
            return Gap.Other;
        var (or, and, words) = (false, false, 0);
        foreach (var word in gap.ToString().ToLowerInvariant().Split(Signs, StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            if (_or.Contains(word))
                or = true;
            else if (_and.Contains(word))
                and = true;
            else if (!_between.Contains(word))
                return Gap.Other;
        }

        return or ? Gap.Or : and ? Gap.And : gap.ContainsAny(',', '/') ? Gap.Comma : Gap.Other;
    }

    /// <summary>Whether "or similar" follows.</summary>
    private bool OrElse(string text, int from)
    {
        var behind = text.AsSpan(from, Math.Min(LongestGap, text.Length - from));
        var line = behind.IndexOf('\n');
        var words = (line < 0 ? behind : behind[..line]).ToString().ToLowerInvariant().Split([.. Signs, '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && _or.Contains(words[0]) && words.Skip(1).SkipWhile(_between.Contains).FirstOrDefault() is { } next && _like.Contains(next);
    }

    private bool IsExample(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestGap), start - Math.Max(0, start - LongestGap)).TrimEnd([' ', '\u00a0', ':', '(']);
        foreach (var word in _examples)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])))
                return true;
        }

        return false;
    }

    private static HashSet<string> Words(YamlMap file, string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.Ordinal);
}
