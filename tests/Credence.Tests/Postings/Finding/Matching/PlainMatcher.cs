using System.Globalization;
using System.Text;
using Credence.Postings.Finding.Matching;

namespace Credence.Tests.Postings.Finding.Matching;

/// <summary>What <see cref="PhraseMatcher"/> must find, written plainly: at every place every phrase is tried, longest first.</summary>
internal sealed class PlainMatcher(IReadOnlyList<string> phrases)
{
    private readonly ILookup<char, (string Phrase, int Index)> _byFirst = phrases
        .Select((phrase, index) => (Phrase: phrase.ToLowerInvariant(), Index: index))
        .DistinctBy(one => one.Phrase)
        .OrderByDescending(one => Encoding.UTF8.GetByteCount(one.Phrase)).ThenBy(one => one.Index)
        .ToLookup(one => one.Phrase[0]);

    internal IReadOnlyList<PhraseMatch> Match(string text)
    {
        var found = new List<PhraseMatch>();
        for (var i = 0; i < text.Length; i++)
        {
            if (LongestAt(text, i) is not { } longest)
                continue;
            found.Add(new PhraseMatch(Encoding.UTF8.GetByteCount(text.AsSpan(0, i)), Encoding.UTF8.GetByteCount(text.AsSpan(0, i + longest.Length)), longest.Index));
            i += longest.Length - 1;
        }

        return found;
    }

    private (int Length, int Index)? LongestAt(string text, int at)
    {
        if (IsWordBefore(text, at))
            return null;
        foreach (var first in new[] { text[at], char.ToLowerInvariant(text[at]) }.Distinct())
        {
            foreach (var (phrase, index) in _byFirst[first])
            {
                if (StartsWith(text, at, phrase) && !IsWord(text, at + phrase.Length))
                    return (phrase.Length, index);
            }
        }

        return null;
    }

    private static bool StartsWith(string text, int at, string phrase)
    {
        if (at + phrase.Length > text.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!Equal(text[at + i], phrase[i]))
                return false;
        }

        return true;
    }

    private static bool Equal(char c, char phrase) =>
        c == phrase || (c == char.ToUpperInvariant(phrase) && char.IsAscii(c) == char.IsAscii(phrase));

    private static bool IsWordBefore(string text, int at) =>
        at > 0 && IsWord(text, at > 1 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? at - 2 : at - 1);

    private static bool IsWord(string text, int at) => at < text.Length && CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
