using System.Buffers;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Reads where a résumé says the person may work: "authorized to work in Germany", "US work authorization", "EU citizen". Only countries it names count, and where their citizens may work too.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
/// <param name="areas">Areas of several countries.</param>
internal sealed class WorkRights(ConditionCues cues, Countries countries, CountryAreas areas)
{
    private const int MostWords = 4;
    private const int MostBetween = 4;

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:|–—•·\n");

    /// <summary>ISO 3166 alpha-2 codes, in ordinal order; null where none is said.</summary>
    internal IReadOnlyList<string>? In(string text) => Found(text, isOnlyOfCitizens: false);

    /// <summary>Those whose citizen the person is, without those where such citizens may work too.</summary>
    internal IReadOnlyList<string>? OfCitizens(string text) => Found(text, isOnlyOfCitizens: true);

    private List<string>? Found(string text, bool isOnlyOfCitizens)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Each(text, cues.RightBefore, (from, to, at, end) =>
        {
            if (Counts(at, end) && !IsDenied(Words(Part(text[from..at])), text[end..to]))
                Following(text[end..to], found, !isOnlyOfCitizens && IsOfCitizens(at, end));
        });
        Each(text, cues.RightBehind, (from, to, at, end) =>
        {
            if (Counts(at, end))
                Preceding(text[from..at], text[end..to], found, !isOnlyOfCitizens && IsOfCitizens(at, end));
        });
        return found.Count > 0 ? [.. found] : null;

        bool Counts(int at, int end) => !isOnlyOfCitizens || IsOfCitizens(at, end);

        bool IsOfCitizens(int at, int end) => cues.RightOfCitizens.IsIn(text.AsSpan(at, end - at));
    }

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
    private void Following(string text, SortedSet<string> found, bool isOfCitizens)
    {
        var words = Words(text);
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - at);
            while (length > 0 && !Add(string.Join(' ', words.Skip(at).Take(length)), found, isOfCitizens))
                length--;
            if (length == 0 && !cues.RightJoins.Contains(words[at], StringComparer.OrdinalIgnoreCase))
                return;
            at += Math.Max(1, length);
        }
    }

    /// <summary>The country whose name ends directly before the words.</summary>
    private void Preceding(string text, string behind, SortedSet<string> found, bool isOfCitizens)
    {
        var words = Words(Part(text));
        for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
        {
            if (!Add(string.Join(' ', words.TakeLast(length)), length < words.Count && IsDenied(words[..^length], behind) || IsNo(behind) ? [] : found, isOfCitizens))
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

    private bool Add(string name, SortedSet<string> found, bool isOfCitizens)
    {
        if (!char.IsUpper(name[0]))
            return false;
        IReadOnlyList<string> named = areas.Named(name)?.Countries ?? (countries.Named(name) is { } code ? [code] : []);
        found.UnionWith(named);
        if (isOfCitizens && named.Any(areas.FreeMovement.Contains))
            found.UnionWith(areas.FreeMovement);
        return named.Count > 0;
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', ',', '/', '(', ')', ':', '–', '-', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Count(c => c == '.') > 1 ? word : word.TrimEnd('.'))
            .Where(word => word.Length > 0)];
}
