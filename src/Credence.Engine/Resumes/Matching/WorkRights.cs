using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Reads where a résumé says the person may work: "authorized to work in Germany", "US work authorization", "EU citizen". Only countries it names count.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
internal sealed class WorkRights(ConditionCues cues, Countries countries)
{
    private const int MostWords = 4;

    /// <summary>ISO 3166 alpha-2 codes, in ordinal order; null where none is said.</summary>
    internal IReadOnlyList<string>? In(string text)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Each(text, cues.RightBefore, (from, to, at, end) => Following(text[end..to], found));
        Each(text, cues.RightBehind, (from, to, at, end) => Preceding(text[from..at], found));
        return found.Count > 0 ? [.. found] : null;
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
    private void Following(string text, SortedSet<string> found)
    {
        var words = Words(text);
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - at);
            while (length > 0 && !Add(string.Join(' ', words.Skip(at).Take(length)), found))
                length--;
            if (length == 0 && !cues.RightJoins.Contains(words[at], StringComparer.OrdinalIgnoreCase))
                return;
            at += Math.Max(1, length);
        }
    }

    /// <summary>The country whose name ends directly before the words.</summary>
    private void Preceding(string text, SortedSet<string> found)
    {
        var words = Words(text);
        for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
        {
            if (Add(string.Join(' ', words.TakeLast(length)), found))
                return;
        }
    }

    private bool Add(string name, SortedSet<string> found)
    {
        if (!char.IsUpper(name[0]))
            return false;
        if (cues.UnionNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            found.UnionWith(cues.Union);
        else if (countries.Named(name) is { } code)
            found.Add(code);
        else
            return false;
        return true;
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', ',', '/', '(', ')', ':', '–', '-', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Count(c => c == '.') > 1 ? word : word.TrimEnd('.'))
            .Where(word => word.Length > 0)];
}
