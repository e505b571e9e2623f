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
    private readonly RightDenials _denials = new(cues);
    private readonly PermitDates _dates = new(cues, dates);

    /// <summary>Where they may work on a day, and which permits were over then; of no day every permit counts.</summary>
    internal ReadRights In(string text, DateOnly? asOf) => Found(text, asOf, isOnlyOfCitizens: false);

    /// <summary>Those whose citizen the person is, without those where such citizens may work too.</summary>
    internal IReadOnlyList<string>? OfCitizens(string text) => Found(text, null, isOnlyOfCitizens: true).Countries;

    /// <summary>Whether a sentence says that the person is no such citizen.</summary>
    /// <param name="before">What stands before the words in it.</param>
    /// <param name="behind">What stands from them on.</param>
    internal bool IsDenied(string before, string behind) => _denials.IsDenied(Words(before), behind);

    /// <summary>Whether what a sentence speaks of was over on a day, and its last day where one is stated.</summary>
    internal (bool HasEnded, PartialDate? LastDay) Ended(string sentence, DateOnly asOf) => _dates.Of(sentence, asOf);

    private ReadRights Found(string text, DateOnly? asOf, bool isOnlyOfCitizens)
    {
        var found = new RightsFound(text, isOnlyOfCitizens ? null : asOf, _dates);
        foreach (var hit in Each(text, cues.RightBefore))
            Read(hit, (right, into) => Following(BeforePermit(_dates.Without(_denials.WithoutNo(hit))), into, right), Words(hit.Before));
        foreach (var hit in Each(text, cues.RightBehind).Concat(Each(text, cues.RightBehindLast).Where(EndsPart)))
            Preceding(hit, Words(hit.Before));
        foreach (var (country, words) in cues.RightsOfCountry)
        {
            foreach (var hit in Each(text, words))
                Read(hit with { Right = Right.PermitOfOneCountry }, (_, into) => into.Add(country), Words(hit.Before));
        }

        foreach (var (country, words) in cues.RightsOfEmployer)
        {
            foreach (var hit in Each(text, words))
                Read(hit with { Right = Right.PermitOfEmployer }, (_, into) => into.Add(country), Words(hit.Before));
        }

        return found.Rights;

        void Read(RightHit hit, Action<Right, SortedSet<string>> read, List<string> before)
        {
            if (isOnlyOfCitizens && hit.Right != Right.Citizenship)
                return;
            var rights = new SortedSet<string>(StringComparer.Ordinal);
            read(isOnlyOfCitizens ? Right.CitizenshipAlone : hit.Right, rights);
            if (rights.Count == 0)
                return;
            var isRefused = _denials.IsRefused(before, hit.Behind, hit.Sentence);
            if (isRefused && hit.Right == Right.Permit)
                found.Refuse(rights);
            else if (hit.Right == Right.PermitOfEmployer ? !isRefused && !_denials.IsOpen(hit.Sentence) : _denials.IsUnrestricted(hit.Sentence) || (!_denials.IsUnclear(hit.Sentence) && !_denials.IsDenied(before, hit.Behind)))
                found.Add(hit, rights);
        }

        // the country whose name ends directly before the words
        void Preceding(RightHit hit, List<string> words)
        {
            for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
            {
                var name = string.Join(' ', words.TakeLast(length));
                if (countries.Of(name, hit.Right == Right.PermitOfOneCountry).Count == 0)
                    continue;
                Read(hit, (right, into) => Add(name, into, right), words[..^length]);
                return;
            }
        }
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
                if (to < text.Length && text[to] == '\n' && text.AsSpan(at + word.Length, to - at - word.Length).Trim(" :").IsEmpty && text.AsSpan(from, at - from).Trim().IsEmpty)
                    to = text.IndexOf('\n', to + 1) is > 0 and var next ? next : text.Length; // a label above what it announces
                yield return new RightHit(text, from, at, at + word.Length, to, RightOf(text.AsSpan(at, word.Length)));
            }
        }
    }

    private Right RightOf(ReadOnlySpan<char> word) => cues.RightOfCitizens.IsIn(word) ? Right.Citizenship : cues.RightOfOneCountry.IsIn(word) ? Right.PermitOfOneCountry : Right.Permit;

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

    // words of the part of a sentence that ends there: behind the last sign that divides
    private static List<string> Words(string text)
    {
        var sign = text.AsSpan().TrimEnd(" (:-–").LastIndexOfAny(Dividers);
        var dash = text.LastIndexOf(" - ", StringComparison.Ordinal);
        return CountryWords.Split(text[(Math.Max(sign, dash) + 1)..]);
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
