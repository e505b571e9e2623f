using System.Buffers;
using Credence.Postings.Finding;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Reads where a résumé says the person may work, or may not: "authorized to work in Germany", "EU Blue Card valid until 03/2028 (Germany)", "EU citizen", "no right to work in the US". Only countries it names count, those whose permits its words name, and where their citizens may work too.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
/// <param name="areas">Areas of several countries.</param>
/// <param name="dates">Dates.</param>
internal sealed class WorkRights(ConditionCues cues, CountryWords countries, CountryAreas areas, DateReader dates)
{
    private const int MostWords = 4;

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:|–—•·\n");
    private readonly RightDenials _denials = new(cues, countries);
    private readonly RightSubjects _subjects = new(cues);
    private readonly PermitDates _dates = new(cues, dates);

    /// <summary>Where they may work on a day, and which permits were over then; of no day every permit counts.</summary>
    internal ReadRights In(string text, DateOnly? asOf) => Found(text, asOf, isOnlyOfCitizens: false);

    /// <summary>Those whose citizen the person is, without those where such citizens may work too.</summary>
    internal IReadOnlyList<string>? OfCitizens(string text) => Found(text, null, isOnlyOfCitizens: true).Countries;

    /// <summary>Whether a sentence says that the person is no such citizen.</summary>
    /// <param name="before">What stands before the words in it.</param>
    /// <param name="behind">What stands from them on.</param>
    internal bool IsDenied(string before, string behind) => _denials.IsDenied(Words(before), behind);

    /// <summary>Whether a sentence speaks of citizens whom the person serves.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the words for a citizen begin in it.</param>
    internal bool IsOfOtherCitizens(string sentence, int at) => _subjects.IsOfOthers(new RightHit(sentence, 0, at, at, sentence.Length, Right.Citizenship));

    /// <summary>Whether what a sentence speaks of was over on a day, and its last day where one is stated.</summary>
    internal (bool HasEnded, PartialDate? LastDay) Ended(string sentence, DateOnly asOf) => _dates.Of(sentence, asOf);

    private ReadRights Found(string text, DateOnly? asOf, bool isOnlyOfCitizens)
    {
        var found = new RightsFound(text, isOnlyOfCitizens ? null : asOf, _dates);
        foreach (var hit in Each(text, cues.RightBefore).Concat(Each(text, cues.RightBehind).Where(IsAboveNext)))
            Read(hit, (right, into) => Behind(hit, right, into), Part(hit));
        foreach (var hit in Each(text, cues.RightBehind).Concat(Each(text, cues.RightBehindLast).Where(EndsPart)))
            Preceding(hit, Part(hit));
        foreach (var (country, words) in cues.RightsOfCountry)
        {
            foreach (var hit in Each(text, words).Where(_subjects.IsPermit))
                Read(hit with { Right = Right.PermitOfOneCountry }, (_, into) => into.Add(country), Part(hit));
        }

        foreach (var (country, words) in cues.RightsOfEmployer)
        {
            foreach (var hit in Each(text, words).Where(_subjects.IsPermit))
                Read(hit with { Right = Right.PermitOfEmployer }, (_, into) => into.Add(country), Part(hit));
        }

        return found.Rights;

        void Read(RightHit hit, Action<Right, SortedSet<string>> read, List<string> before)
        {
            if ((isOnlyOfCitizens && hit.Right != Right.Citizenship) || _subjects.IsOfOthers(hit))
                return;
            var rights = new SortedSet<string>(StringComparer.Ordinal);
            read(isOnlyOfCitizens ? Right.CitizenshipAlone : hit.Right, rights);
            if (rights.Count == 0)
                return;
            var said = _denials.Of(hit, before);
            if (said == RightSaid.Refused)
                found.Refuse(rights);
            else if (said == RightSaid.Held)
                found.Add(hit, before, rights);
        }

        // the country whose name ends directly before the words
        void Preceding(RightHit hit, List<string> words)
        {
            for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
            {
                var name = string.Join(' ', words.TakeLast(length));
                if (countries.Of(name, hit.Right == Right.PermitOfOneCountry).Count == 0)
                    continue;
                var more = Further(words[..^length]);
                Read(hit, (right, into) => _ = Add(name, into, right) && more.Name is { } other && Add(other, into, right), words[..^Math.Max(length, more.Length + length)]);
                return;
            }
        }
    }

    /// <summary>A further name before the last one and a word that joins them ("dual US and German citizen"), and how many words that takes; only at the beginning of a part or behind an article: who was "born in Turkey and German citizen" is no citizen of Turkey.</summary>
    private (string? Name, int Length) Further(List<string> words)
    {
        if (words is not [.., _, var join] || !cues.RightBoth.Contains(join))
            return default;
        for (var length = Math.Min(MostWords, words.Count - 1); length > 0; length--)
        {
            var before = words[..^(length + 1)];
            var name = string.Join(' ', words[..^1].TakeLast(length));
            if (countries.Of(name).Count > 0 && (before.Count == 0 || cues.RightBeforeBoth.Contains(before[^1])))
                return (name, length + 1);
        }

        return default;
    }

    /// <summary>Countries that follow; behind a no they count only alone, in a bracket or to the end: "work permit: no (Germany)".</summary>
    private void Behind(RightHit hit, Right right, SortedSet<string> into)
    {
        var rest = _denials.WithoutNo(hit);
        var isNo = rest.Length < hit.Behind.Length;
        if (isNo && rest.AsSpan().TrimStart() is ['(', ..] && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var end)
            rest = rest[..end];
        if (!Following(BeforePermit(_dates.Without(rest.Replace('\n', ' '))), into, right) && isNo)
            into.Clear();
    }

    /// <summary>"Citizen of Lebanon, EU Blue Card (Germany)": countries of the permit are none of citizenship.</summary>
    private string BeforePermit(string text) => cues.RightOfOneCountry.FirstIn(text) is >= 0 and var permit ? text[..permit] : text;

    private static bool EndsPart(RightHit hit) => hit.Behind.AsSpan().TrimStart() is [] or [not (>= 'a' and <= 'z'), ..] && (hit.Behind.Length == 0 || !char.IsLetter(hit.Behind[0]));

    private IEnumerable<RightHit> Each(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                var (from, to) = Clauses.Sentence(text, at, at + word.Length);
                if (IsLabel(text, from, at, at + word.Length, to))
                    to = EndOfNextLine(text, to);
                yield return new RightHit(text, from, at, at + word.Length, to, RightOf(text.AsSpan(at, word.Length)));
            }
        }
    }

    /// <summary>Whether a line holds nothing but the words: a label above what it announces.</summary>
    private static bool IsLabel(string text, int from, int at, int end, int to) =>
        to < text.Length && text[to] == '\n' && text.AsSpan(end, to - end).Trim(" :").IsEmpty && text.AsSpan(from, at - from).Trim().IsEmpty;

    /// <summary>Whether they were such a label, without a sign that says so: "Work authorization", and the country in the next line.</summary>
    private static bool IsAboveNext(RightHit hit) => hit.Behind.AsSpan().TrimStart(" :") is ['\n', ..];

    /// <summary>Where the next line ends that is not blank.</summary>
    private static int EndOfNextLine(string text, int to)
    {
        while (to < text.Length && char.IsWhiteSpace(text[to]))
            to++;
        return text.IndexOf('\n', to) is >= 0 and var next ? next : text.Length;
    }

    private Right RightOf(ReadOnlySpan<char> word) => cues.RightOfCitizens.IsIn(word) ? Right.Citizenship : cues.RightOfOneCountry.IsIn(word) ? Right.PermitOfOneCountry : Right.Permit;

    /// <summary>Countries one after the other, until a word that is none and joins none.</summary>
    /// <returns>Whether nothing else follows.</returns>
    private bool Following(string text, SortedSet<string> found, Right right)
    {
        var words = CountryWords.Split(text);
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - at);
            while (length > 0 && !Add(string.Join(' ', words.Skip(at).Take(length)), found, right))
                length--;
            if (length == 0 && !cues.RightJoins.Contains(words[at], StringComparer.OrdinalIgnoreCase))
                return false;
            at += Math.Max(1, length);
        }

        return true;
    }

    // a bracket around a citizenship is a part of its own: "no sponsorship needed (EU citizen)"
    private static List<string> Part(RightHit hit) =>
        Words(hit.Right == Right.Citizenship && hit.Before.LastIndexOf('(') is >= 0 and var open && open > hit.Before.LastIndexOf(')') ? hit.Before[(open + 1)..] : hit.Before);

    // words of the part of a sentence that ends there: behind the last sign that divides
    private static List<string> Words(string text)
    {
        var sign = text.AsSpan().TrimEnd(" (:-–").LastIndexOfAny(Dividers);
        var dash = text.LastIndexOf(" - ", StringComparison.Ordinal);
        return CountryWords.Split(text[(Math.Max(sign, dash) + 1)..].Replace("/", " & ", StringComparison.Ordinal));
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
