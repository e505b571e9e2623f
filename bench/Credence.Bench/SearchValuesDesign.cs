using System.Buffers;
using System.Text;

namespace Credence.Bench;

/// <summary>
/// A design the phrase matcher was chosen over: .NET's own <see cref="SearchValues{T}"/> of strings says where a phrase may start, and the
/// longest whole-word phrase there is looked up.
/// </summary>
internal static class SearchValuesDesign
{
    /// <summary>Counts matches of one text.</summary>
    internal static MatcherRun.Find Of(IReadOnlyList<string> phrases)
    {
        var values = SearchValues.Create([.. phrases], StringComparison.OrdinalIgnoreCase);
        var known = phrases.Select(phrase => phrase.ToLowerInvariant()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var lengths = known.GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.Select(phrase => phrase.Length).Distinct().OrderDescending().ToArray());
        return line =>
        {
            var text = Encoding.UTF8.GetString(line).AsSpan();
            var found = 0L;
            for (var at = 0; at < text.Length;)
            {
                var next = text[at..].IndexOfAny(values);
                if (next < 0)
                    break;
                at += next;
                var length = at > 0 && IsWord(text[at - 1]) ? 0 : LongestAt(text[at..], lengths, lookup);
                found += length > 0 ? 1 : 0;
                at += Math.Max(1, length);
            }

            return found;
        };
    }

    private static int LongestAt(ReadOnlySpan<char> text, Dictionary<char, int[]> lengths, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        if (!lengths.TryGetValue(char.ToLowerInvariant(text[0]), out var some))
            return 0;
        foreach (var length in some)
        {
            if (length <= text.Length && (length == text.Length || !IsWord(text[length])) && known.Contains(text[..length]))
                return length;
        }

        return 0;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c >= 0x80;
}
