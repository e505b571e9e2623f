namespace Credence.Postings.Finding.Skills;

/// <summary>The beginnings and endings of a folded word that the tagger looks at.</summary>
internal static class Affixes
{
    /// <summary>Dashes an affix has beside its letters at most.</summary>
    internal const int MostDashes = 2;

    internal const int Shortest = 2;
    internal const int Longest = 4;
    private const int Simple = 2 * (Longest - Shortest + 1);

    /// <summary>Those of a word: <c>-ing</c>, <c>pre-</c>, and the first and last part of a compound with dashes.</summary>
    internal static IEnumerable<string> Of(string word)
    {
        var affixes = new List<string>();
        var affix = new char[word.Length + MostDashes];
        for (var place = 0; TryRead(word, affix, place, out var length); place++)
            affixes.Add(new string(affix, 0, length));
        return affixes;
    }

    /// <summary>One of them after the other.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="affix">Where the affix goes; <see cref="MostDashes"/> longer than the word.</param>
    /// <param name="place">Which, from 0.</param>
    /// <param name="length">Characters of the affix.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool TryRead(ReadOnlySpan<char> word, Span<char> affix, int place, out int length)
    {
        var simple = Math.Clamp(2 * (word.Length - Shortest), 0, Simple);
        if (place < simple)
        {
            length = Shortest + (place / 2);
            return place % 2 == 0 ? Begin(word[..length], 1, affix, out length) : End(word[^length..], 1, affix, out length);
        }

        length = 0;
        var dash = word.IndexOf('-');
        return dash > 0 && (place - simple) switch
        {
            0 => Begin(word[..dash], MostDashes, affix, out length),
            1 => End(word[(word.LastIndexOf('-') + 1)..], MostDashes, affix, out length),
            _ => false,
        };
    }

    private static bool Begin(ReadOnlySpan<char> part, int dashes, Span<char> affix, out int length)
    {
        length = part.Length + dashes;
        part.CopyTo(affix);
        affix[part.Length..length].Fill('-');
        return true;
    }

    private static bool End(ReadOnlySpan<char> part, int dashes, Span<char> affix, out int length)
    {
        length = part.Length + dashes;
        affix[..dashes].Fill('-');
        part.CopyTo(affix[dashes..]);
        return true;
    }
}
