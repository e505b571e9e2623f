using System.Buffers;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Reads where a résumé says the person may work: "authorized to work in Germany", "US work authorization", "EU Blue Card (Germany)", "EU citizen". Only countries it names count, and where their citizens may work too.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
/// <param name="areas">Areas of several countries.</param>
internal sealed class WorkRights(ConditionCues cues, Countries countries, CountryAreas areas)
{
    private const int MostWords = 4;
    private const int MostBetween = 4;

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:|–—•·\n");

    /// <summary>What a right that is read stands for.</summary>
    private enum Right
    {
        Permit,
        PermitOfOneCountry,
        Citizenship,
        CitizenshipAlone,
    }

    /// <summary>ISO 3166 alpha-2 codes, in ordinal order, null where none is said; and whether a permit is among them: a citizenship alone does not tell which permits there are besides.</summary>
    internal (IReadOnlyList<string>? Countries, bool HasPermit) In(string text) => Found(text, isOnlyOfCitizens: false);

    /// <summary>Those whose citizen the person is, without those where such citizens may work too.</summary>
    internal IReadOnlyList<string>? OfCitizens(string text) => Found(text, isOnlyOfCitizens: true).Countries;

    private (IReadOnlyList<string>? Countries, bool HasPermit) Found(string text, bool isOnlyOfCitizens)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var hasPermit = false;
        Each(text, cues.RightBefore, (from, to, at, end) =>
        {
            if (!IsDenied(Words(Part(text[from..at])), text[end..to]))
                Counting(RightOf(at, end), right => Following(BeforePermit(text[end..to]), found, right));
        });
        Each(text, cues.RightBehind, (from, to, at, end) => Counting(RightOf(at, end), right => Preceding(text[from..at], text[end..to], found, right)));
        foreach (var (country, words) in cues.RightsOfCountry)
        {
            Each(text, words, (from, to, at, end) => Counting(Right.PermitOfOneCountry, _ =>
            {
                if (!IsDenied(Words(Part(text[from..at])), text[end..to]))
                    found.Add(country);
            }));
        }

        return found.Count > 0 ? ([.. found], hasPermit) : (null, false);

        Right RightOf(int at, int end) => cues.RightOfCitizens.IsIn(text.AsSpan(at, end - at)) ? Right.Citizenship
            : cues.RightOfOneCountry.IsIn(text.AsSpan(at, end - at)) ? Right.PermitOfOneCountry
            : Right.Permit;

        void Counting(Right right, Action<Right> read)
        {
            if (isOnlyOfCitizens && right != Right.Citizenship)
                return;
            var before = found.Count;
            read(isOnlyOfCitizens ? Right.CitizenshipAlone : right);
            hasPermit |= right != Right.Citizenship && found.Count > before;
        }
    }

    /// <summary>Whether a sentence names a country that is not of an area.</summary>
    internal bool NamesOthers(string sentence, CountryArea area)
    {
        var words = Words(sentence);
        for (var at = 0; at < words.Count; at++)
        {
            for (var length = Math.Min(MostWords, words.Count - at); length > 0 && char.IsUpper(words[at][0]); length--)
            {
                if (countries.Named(string.Join(' ', words.Skip(at).Take(length))) is not { } code)
                    continue;
                if (!area.Countries.Contains(code))
                    return true;
                at += length - 1;
                break;
            }
        }

        return false;
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
        var words = Words(text);
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
        var words = Words(Part(text));
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
    internal bool IsDenied(string before, string behind) => IsDenied(Words(Part(before)), behind);

    private bool IsDenied(List<string> before, string behind) =>
        before.Skip(before.FindLastIndex(word => Is(cues.RightBut, word)) + 1).TakeLast(MostBetween).Any(word => Is(cues.RightNot, word)) || IsNo(behind);

    private bool IsNo(string behind) => Words(behind) is [.., var last] && Is(cues.RightNo, last.TrimEnd('.', '!', ';'));

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
        if (!char.IsUpper(name[0]))
            return false;
        IReadOnlyList<string> named = (right == Right.PermitOfOneCountry ? null : areas.Named(name)?.Countries) ?? (countries.Named(name) is { } code ? [code] : []);
        found.UnionWith(named);
        if (right == Right.Citizenship && named.Any(areas.FreeMovement.Contains))
            found.UnionWith(areas.FreeMovement);
        return named.Count > 0;
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', ',', '/', '(', ')', ':', '–', '-', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Count(c => c == '.') > 1 ? word : word.TrimEnd('.'))
            .Where(word => word.Length > 0)];
}
