using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Tells whether a permit or clearance is over from what a résumé says behind it.</summary>
/// <param name="cues">Words.</param>
/// <param name="dates">Dates.</param>
internal sealed class PermitDates(ConditionCues cues, DateReader dates)
{
    private const int LongestDate = 24;
    private const int MostBeforeDate = 4; // "the "

    /// <summary>Whether it was over on a day, and its last day where one is stated; of no day one counts that is not said to be over.</summary>
    internal (bool HasEnded, PartialDate? LastDay) Of(string behind, DateOnly? asOf)
    {
        var last = LastDay(behind);
        return (IsSaidToBeOver(behind) || (last is { } day && day.Latest < asOf), last);
    }

    /// <summary>Whether the word before it says that it is over: "expired work permit", "abgelaufene Aufenthaltserlaubnis".</summary>
    internal bool IsSaidToBeOver(List<string> before) =>
        before is [.., var last] && cues.RightEnded.Any(word => last.StartsWith(word, StringComparison.OrdinalIgnoreCase)) && !(before is [.., var no, _] && cues.RightNot.Contains(no, StringComparer.OrdinalIgnoreCase));

    /// <summary>A text without its dates and the words that lead to them: "EU Blue Card valid until 03/2028 (Germany)".</summary>
    internal string Without(string text)
    {
        foreach (var date in dates.Find(text).Reverse())
        {
            var before = text[..date.Start];
            while (cues.RightUntil.Concat(cues.RightSince).FirstOrDefault(word => EndsIn(before, word)) is { } word)
                before = before.TrimEnd(' ', ':', '(')[..^word.Length];
            text = $"{before} {text[date.End..]}";
        }

        return text;
    }

    /// <summary>Whether it is said to be over: the words alone, without a no before them ("not expired").</summary>
    private bool IsSaidToBeOver(string behind)
    {
        foreach (var word in cues.RightEnded)
        {
            for (var at = behind.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = behind.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if ((at == 0 || !char.IsLetter(behind[at - 1])) && !(CountryWords.Split(behind[..at]) is [.., var last] && cues.RightNot.Contains(last, StringComparer.OrdinalIgnoreCase)))
                    return true;
            }
        }

        return false;
    }

    private static bool EndsIn(string text, string word)
    {
        var trimmed = text.AsSpan().TrimEnd(" :(");
        return trimmed.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (trimmed.Length == word.Length || !char.IsLetter(trimmed[^(word.Length + 1)]));
    }

    /// <summary>The last day that stands behind a permit; null where none does.</summary>
    private PartialDate? LastDay(string behind)
    {
        foreach (var word in cues.RightUntil)
        {
            for (var at = behind.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = behind.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + word.Length;
                if ((at > 0 && char.IsLetter(behind[at - 1])) || (end < behind.Length && char.IsLetter(behind[end])))
                    continue;
                var rest = behind[end..].TrimStart(' ', ':', '(', '\u00a0');
                if (dates.Find(rest[..Math.Min(rest.Length, LongestDate)]) is [{ Start: <= MostBeforeDate } date, ..] && (date.Last ?? date.First) is { } day)
                    return day;
            }
        }

        return null;
    }
}
