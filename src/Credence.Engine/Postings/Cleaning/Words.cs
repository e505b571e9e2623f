namespace Credence.Postings.Cleaning;

/// <summary>The words of a text, as far as near duplicates are concerned: runs of letters and digits in lower case.</summary>
internal static class Words
{
    private const ulong FnvOffset = 14695981039346656037UL;
    private const ulong FnvPrime = 1099511628211UL;
    private const int CharactersPerWord = 6;

    /// <summary>A hash of every word, in order (FNV-1a over UTF-16 units, Fowler, Noll and Vo).</summary>
    internal static List<ulong> HashesOf(string text)
    {
        var words = new List<ulong>(text.Length / CharactersPerWord);
        var hash = FnvOffset;
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * FnvPrime;
                inside = true;
            }
            else if (inside)
            {
                words.Add(hash);
                hash = FnvOffset;
                inside = false;
            }
        }

        if (inside)
            words.Add(hash);
        return words;
    }
}
