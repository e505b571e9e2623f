using System.Buffers;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Tells whose right words of a résumé speak of: the person's own, or that of people whose papers they handle; and whether a short code ("H-1B") is one of a visa.</summary>
/// <param name="cues">Words.</param>
internal sealed class RightSubjects(ConditionCues cues)
{
    private const int LongestCode = 5;
    private const int LongestHeading = 40;
    private const int MostBeforeCitizen = 5;
    private const int MostBehindCitizen = 3;
    private const int LettersBehindCitizen = 16;

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;–—\n");
    private static readonly SearchValues<char> Openers = SearchValues.Create("(:");

    /// <summary>Whether words about a right count: no part of a longer word, and a code only where its line, or the heading above it, speaks of rights.</summary>
    internal bool IsPermit(RightHit hit) => Clauses.IsWhole(hit.Text, hit.At, hit.End) && (hit.End - hit.At > LongestCode || IsBesideRights(hit));

    /// <summary>Whether others are meant: clients, cases, petitions that the person handles, in the same part of the sentence, before its bracket or colon, or as its first or last word ("Processed H-1B visa, L-1 visa and Green Card petitions").</summary>
    internal bool IsOfOthers(RightHit hit) => !IsOfPerson(hit) && (hit.Right == Right.Citizenship ? AreOtherCitizens(hit) : AreOtherPermits(hit));

    private bool AreOtherPermits(RightHit hit)
    {
        var lead = hit.Before[..(hit.Before.AsSpan().LastIndexOfAny(Openers) + 1)].TrimEnd('(', ':', ' ');
        return AreOthers(Part(hit)) || AreOthers(lead[(lead.AsSpan().LastIndexOfAny(Dividers) + 1)..])
            || (CountryWords.Split(hit.Sentence) is [var first, .., var last] && (IsOther(first) || IsOther(last)));
    }

    private bool AreOtherCitizens(RightHit hit) =>
        IsOther(WholeWord(hit)) || cues.RightOtherCitizens.IsIn(hit.Text.AsSpan(hit.At, Math.Min(hit.To, hit.End + LettersBehindCitizen) - hit.At))
        || CountryWords.Split(hit.Before).TakeLast(MostBeforeCitizen).Concat(CountryWords.Split(hit.Behind).Take(MostBehindCitizen)).Any(IsOther);

    /// <summary>The word that the words about a citizen end with or within: "citizens" of "citizen".</summary>
    private static string WholeWord(RightHit hit)
    {
        var (start, end) = (hit.End, hit.End);
        while (end < hit.To && char.IsLetter(hit.Text[end]))
            end++;
        while (start > hit.From && char.IsLetter(hit.Text[start - 1]))
            start--;
        return hit.Text[start..end];
    }

    /// <summary>Whether the word directly behind says that the person holds it ("Green Card holder").</summary>
    private bool IsOfPerson(RightHit hit) => CountryWords.Split(hit.Behind) is [var next, ..] && cues.RightOfPerson.Contains(next.Trim('.', ';', '!'));

    private static string Part(RightHit hit)
    {
        var from = hit.Before.AsSpan().LastIndexOfAny(Dividers) + 1;
        var to = hit.Behind.AsSpan().IndexOfAny(Dividers) is >= 0 and var sign ? hit.End + sign : hit.To;
        return hit.Text[(hit.From + from)..to];
    }

    private bool AreOthers(string text) => CountryWords.Split(text).Exists(IsOther);

    private bool IsOther(string word) => cues.RightOfOthers.Contains(word.Trim('.', ';', '!', '\n'));

    private bool IsBesideRights(RightHit hit)
    {
        var (from, to) = Clauses.Line(hit.Text, hit.At, hit.End);
        if (Speaks(hit.Text[from..to]))
            return true;
        var above = hit.Text.AsSpan(0, from).TrimEnd();
        var heading = above[(above.LastIndexOf('\n') + 1)..];
        return heading.Length <= LongestHeading && Speaks(heading.ToString());
    }

    private bool Speaks(string line) => CountryWords.Split(line).Exists(word => cues.RightBesideCodes.Contains(word.Trim('.', ';', '!', '|')));
}
