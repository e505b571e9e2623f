using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>Ids by names, whatever their case, white space, hyphens and slashes. Finds names in texts as whole words, line by line, the longest first.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, (string Id, bool IsPlain)> _ids = new(StringComparer.Ordinal);
    private int _mostWords = 1;

    /// <summary>Adds a name; the first owner of a name keeps it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">What it names.</param>
    /// <param name="isPlain">Whether it means nothing else, so that it counts in running text too.</param>
    internal void Add(string name, string id, bool isPlain)
    {
        var words = Words(name);
        if (words.Count == 0)
            return;
        _ids.TryAdd(string.Join(' ', words.Select(word => word.Text)), (id, isPlain));
        _mostWords = Math.Max(_mostWords, words.Count);
    }

    /// <summary>The id of a name; null where it is none.</summary>
    internal string? Of(string name) => _ids.TryGetValue(string.Join(' ', Words(name).Select(word => word.Text)), out var found) ? found.Id : null;

    /// <summary>The id of the longest name inside some words; null where there is none.</summary>
    internal string? Within(string name)
    {
        var found = Find(Words(name), plainOnly: false).ToList();
        return found.Count == 0 ? null : found.MaxBy(hit => hit.End - hit.Start).Id;
    }

    /// <summary>Every plain name in a text, with its place.</summary>
    internal IEnumerable<(string Id, int Start, int End)> In(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = text.IndexOf('\n', from);
            to = to < 0 ? text.Length : to;
            foreach (var (id, start, end) in Find(Words(text.AsSpan(from, to - from)), plainOnly: true))
                yield return (id, from + start, from + end);
            from = to + 1;
        }
    }

    private IEnumerable<(string Id, int Start, int End)> Find(IReadOnlyList<(string Text, int Start, int End)> words, bool plainOnly)
    {
        for (var first = 0; first < words.Count;)
        {
            var taken = 0;
            for (var count = Math.Min(_mostWords, words.Count - first); count > 0 && taken == 0; count--)
            {
                if (!_ids.TryGetValue(string.Join(' ', words.Skip(first).Take(count).Select(word => word.Text)), out var found) || (plainOnly && !found.IsPlain))
                    continue;
                yield return (found.Id, words[first].Start, words[first + count - 1].End);
                taken = count;
            }

            first += Math.Max(1, taken);
        }
    }

    /// <summary>Words in lower case; signs that tell names apart ("C++", "C#", "Node.js") belong to them.</summary>
    private static List<(string Text, int Start, int End)> Words(ReadOnlySpan<char> text)
    {
        var words = new List<(string, int, int)>();
        var word = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '+' or '#' && word.Length > 0) || (text[at] == '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
            {
                word.Append(char.ToLowerInvariant(text[at]));
            }
            else if (word.Length > 0)
            {
                words.Add((word.ToString(), at - word.Length, at));
                word.Clear();
            }
        }

        return words;
    }
}
