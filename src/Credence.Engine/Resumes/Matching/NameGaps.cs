using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>What joins two names of certifications or licences that follow each other in a line (<c>data/lexicon/alternative-cues.yaml</c>). Immutable.</summary>
internal sealed class NameGaps
{
    private const int Longest = 40;

    private readonly HashSet<string> _or, _and, _beside;
    private readonly CueWords _choice;

    /// <param name="file">Words of alternatives.</param>
    /// <param name="instead">Those beside certifications.</param>
    internal NameGaps(YamlMap file, YamlMap instead)
    {
        (_or, _and) = (Words(file, "or"), Words(file, "and"));
        _beside = [.. Words(file, "between"), .. Words(instead, "before"), .. Words(instead, "behind")];
        _choice = new CueWords([.. file.OneOrMoreTexts("example"), .. instead.OneOrMoreTexts("example"), .. instead.OneOrMoreTexts("choice")]);
    }

    /// <summary>What stands from one offset to another.</summary>
    internal NameGap Of(string text, int from, int to)
    {
        if (to < from || to > text.Length || to - from > Longest || text.AsSpan(from, to - from).Contains('\n'))
            return NameGap.Other;
        var gap = text.AsSpan(from, to - from);
        var (or, and) = (gap.Trim() is "/", gap.IndexOf(" & ") >= 0 || gap.IndexOf(" + ") >= 0);
        foreach (var word in SentenceWord.Of(text, from, to, []))
        {
            if (_or.Contains(word.Text))
                or = true;
            else if (_and.Contains(word.Text))
                and = true;
            else if (!_beside.Contains(word.Text))
                return NameGap.Other;
        }

        return or ? NameGap.Or : and ? NameGap.And : gap.Contains(',') ? NameGap.Comma : NameGap.Other;
    }

    /// <summary>Whether words before a name say that one of what follows is enough, or that it is examples: "one of the following", "such as".</summary>
    internal bool IsChoice(ReadOnlySpan<char> before) => _choice.IsIn(before);

    private static HashSet<string> Words(YamlMap file, string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.Ordinal);
}
