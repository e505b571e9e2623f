namespace Credence.Postings.Finding.Skills;

/// <summary>The beginnings and endings of a folded word that the tagger looks at.</summary>
internal static class Affixes
{
    private const int Shortest = 2;
    private const int Longest = 4;

    /// <summary>Those of a word: <c>-ing</c>, <c>pre-</c>, and the first and last part of a compound with dashes.</summary>
    internal static IEnumerable<string> Of(string word)
    {
        for (var length = Shortest; length <= Longest && length < word.Length; length++)
        {
            yield return word[..length] + "-";
            yield return "-" + word[^length..];
        }

        var dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash <= 0)
            yield break;
        yield return word[..dash] + "--";
        yield return "--" + word[(word.LastIndexOf('-') + 1)..];
    }
}
