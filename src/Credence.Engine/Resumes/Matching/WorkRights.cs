using System.Buffers;
using Credence.Postings.Finding;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Reads where a résumé says the person may work: "authorized to work in Germany", "US work authorization", "EU Blue Card (Germany)", "EU citizen". Only countries it names count, and where their citizens may work too.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
/// <param name="areas">Areas of several countries.</param>
/// <param name="dates">Dates.</param>
internal sealed class WorkRights(ConditionCues cues, CountryWords countries, CountryAreas areas, DateReader dates)
{
    private const int MostWords = 4;
    private const int MostBetween = 4;
    private const int LongestDate = 24;
    private const int MostBeforeDate = 4; // "the "

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:|–—•·\n");

    /// <summary>What a right that is read stands for.</summary>
    private enum Right
    {
        Permit,
        PermitOfOneCountry,
        Citizenship,
        CitizenshipAlone,
    }

    /// <summary>Where they may work on a day, and which permits were over then; of no day every permit counts.</summary>
    internal ReadRights In(string text, DateOnly? asOf) => Found(text, asOf, isOnlyOfCitizens: false);

    /// <summary>Those whose citizen the person is, without those where such citizens may work too.</summary>
    internal IReadOnlyList<string>? OfCitizens(string text) => Found(text, null, isOnlyOfCitizens: true).Countries;

    private ReadRights Found(string text, DateOnly? asOf, bool isOnlyOfCitizens)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var ended = new SortedDictionary<int, EndedPermit>();
        var hasPermit = false;
        Each(text, cues.RightBefore, (from, to, at, end) =>
        {
            if (!IsDenied(CountryWords.Split(Part(text[from..at])), text[end..to]))
                Counting(RightOf(at, end), from, to, end, (right, into) => Following(BeforePermit(text[end..to]), into, right));
        });
        Each(text, cues.RightBehind, (from, to, at, end) => Counting(RightOf(at, end), from, to, end, (right, into) => Preceding(text[from..at], text[end..to], into, right)));
        Each(text, cues.RightBehindLast, (from, to, at, end) =>
        {
            if (text.AsSpan(end, to - end).TrimStart() is [] or [not (>= 'a' and <= 'z'), ..] && (end == text.Length || !char.IsLetter(text[end])))
                Counting(RightOf(at, end), from, to, end, (right, into) => Preceding(text[from..at], text[end..to], into, right));
        });
        foreach (var (country, words) in cues.RightsOfCountry)
        {
            Each(text, words, (from, to, at, end) => Counting(Right.PermitOfOneCountry, from, to, end, (_, into) =>
            {
                if (!IsDenied(CountryWords.Split(Part(text[from..at])), text[end..to]))
                    into.Add(country);
            }));
        }

        return new ReadRights(found.Count > 0 ? [.. found] : null, hasPermit, [.. ended.Values]);

        Right RightOf(int at, int end) => cues.RightOfCitizens.IsIn(text.AsSpan(at, end - at)) ? Right.Citizenship
            : cues.RightOfOneCountry.IsIn(text.AsSpan(at, end - at)) ? Right.PermitOfOneCountry
            : Right.Permit;

        void Counting(Right right, int from, int to, int end, Action<Right, SortedSet<string>> read)
        {
            if (isOnlyOfCitizens && right != Right.Citizenship)
                return;
            var rights = new SortedSet<string>(StringComparer.Ordinal);
            read(isOnlyOfCitizens ? Right.CitizenshipAlone : right, rights);
            if (rights.Count == 0)
                return;
            var last = right == Right.Citizenship ? null : LastDay(text[end..to]);
            var hasEnded = right != Right.Citizenship && cues.RightEnded.IsIn(text.AsSpan(end, to - end));
            if (hasEnded || (last is { } day && day.Latest < asOf))
            {
                if (last is { } known)
                    ended.TryAdd(from, new EndedPermit(Quote.Of(text, from, to), known));
                return;
            }

            found.UnionWith(rights);
            hasPermit |= right != Right.Citizenship;
        }
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

    /// <summary>"Citizen of Lebanon, EU Blue Card (Germany)": countries of the permit are none of citizenship.</summary>
    private string BeforePermit(string text) => cues.RightOfOneCountry.FirstIn(text) is >= 0 and var permit ? text[..permit] : text;

    private void Each(string text, IReadOnlyList<string> words, Action<int, int, int, int> read)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                var (from, to) = Clauses.Sentence(text, at, at + word.Length);
                var sentence = text.AsSpan(from, to - from);
                if (!cues.RightDenied.IsIn(sentence) || cues.RightWithout.IsIn(sentence))
                    read(from, to, at, at + word.Length);
            }
        }
    }

    /// <summary>Countries one after the other, until a word that is none and joins none.</summary>
    private void Following(string text, SortedSet<string> found, Right right)
    {
        var words = CountryWords.Split(text);
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - at);
            while (length > 0 && !Add(string.Join(' ', words.Skip(at).Take(length)), found, right))
                length--;
            if (length == 0 && !cues.RightJoins.Contains(words[at], StringComparer.OrdinalIgnoreCase))
                return;
            at += Math.Max(1, length);
        }
    }

    /// <summary>The country whose name ends directly before the words.</summary>
    private void Preceding(string text, string behind, SortedSet<string> found, Right right)
    {
        var words = CountryWords.Split(Part(text));
        for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
        {
            if (!Add(string.Join(' ', words.TakeLast(length)), length < words.Count && IsDenied(words[..^length], behind) || IsNo(behind) ? [] : found, right))
                continue;
            return;
        }
    }

    /// <summary>Whether a sentence says that the person is no such citizen.</summary>
    /// <param name="before">What stands before the words in it.</param>
    /// <param name="behind">What stands from them on.</param>
    internal bool IsDenied(string before, string behind) => IsDenied(CountryWords.Split(Part(before)), behind);

    private bool IsDenied(List<string> before, string behind) =>
        before.Skip(before.FindLastIndex(word => Is(cues.RightBut, word)) + 1).TakeLast(MostBetween).Any(word => Is(cues.RightNot, word)) || IsNo(behind);

    private bool IsNo(string behind) => CountryWords.Split(behind) is [.., var last] && Is(cues.RightNo, last.TrimEnd('.', '!', ';'));

    private static bool Is(IReadOnlyList<string> words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);

    // the part of a sentence that ends there: behind the last sign that divides
    private static string Part(string text)
    {
        var sign = text.AsSpan().TrimEnd(" (:-–").LastIndexOfAny(Dividers);
        var dash = text.LastIndexOf(" - ", StringComparison.Ordinal);
        return text[(Math.Max(sign, dash) + 1)..];
    }

    private bool Add(string name, SortedSet<string> found, Right right)
    {
        var named = countries.Of(name, isOneCountry: right == Right.PermitOfOneCountry);
        found.UnionWith(named);
        if (right == Right.Citizenship && named.Any(areas.FreeMovement.Contains))
            found.UnionWith(areas.FreeMovement);
        return named.Count > 0;
    }
}
