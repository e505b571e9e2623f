namespace Credence.Postings.Cleaning;

/// <summary>
/// The words of a text, as far as near duplicates are concerned: runs of letters and digits in lower case. Where a text was decoded wrongly, the
/// rest of the run up to the next white space is left out, so that copies which were damaged in different ways still share their words.
/// </summary>
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
        var damaged = false;
        foreach (var c in text)
        {
            if (damaged && !char.IsWhiteSpace(c))
                continue;
            damaged = IsDamage(c);
            if (!damaged && char.IsLetterOrDigit(c))
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

    // What is left of typographic quotes and dashes after a wrong decoding: C1 controls, the replacement character, half-width katakana and the
    // middle dot of Shift-JIS, and the Latin letters that UTF-8 lead bytes turn into. In sound words such as "août" only their end is lost, alike in every copy.
    private static bool IsDamage(char c) =>
        c is (>= '\u0080' and <= '\u009F') or '\uFFFD' or '\u30FB' or (>= '\uFF61' and <= '\uFF9F') or 'Ã' or 'Â' or 'Á' or 'ƒ' or 'û' or '‹';
}
