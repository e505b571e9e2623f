namespace Credence.Postings.Cleaning;

/// <summary>
/// Which words a title is made of, in 16 bytes: two postings of one employer may share most of their text and still be different jobs, and
/// then it is their titles that say so.
/// </summary>
public static class TitleWords
{
    /// <summary>Most words of a title that are compared.</summary>
    public const int Most = 8;

    private const int FewestLetters = 2;
    private const ulong FnvOffset = 14695981039346656037UL;
    private const ulong FnvPrime = 1099511628211UL;

    /// <summary>A number from 1 to 65535 for each of the first <see cref="Most"/> different words of two letters and more (AI, QA and ML Engineer are three jobs); 0 fills up.</summary>
    /// <param name="title">Title, or null.</param>
    public static ushort[] Of(string? title)
    {
        var words = new ushort[Most];
        var count = 0;
        var letters = 0;
        var hash = FnvOffset;
        foreach (var c in (title ?? "") + " ")
        {
            if (char.IsLetter(c))
            {
                hash = (hash ^ CharacterKinds.Lower(c)) * FnvPrime;
                letters++;
                continue;
            }

            var word = (ushort)Math.Max(1, Mixing.Finish(hash) >> 48);
            if (letters >= FewestLetters && count < Most && !words.AsSpan(0, count).Contains(word))
                words[count++] = word;
            (hash, letters) = (FnvOffset, 0);
        }

        return words;
    }

    /// <summary>What two titles say about whether their postings are the same job.</summary>
    public static TitleLikeness Compare(ReadOnlySpan<ushort> one, ReadOnlySpan<ushort> other)
    {
        var a = Used(one);
        var b = Used(other);
        if (a.IsEmpty || b.IsEmpty)
            return TitleLikeness.Unknown;
        var shared = 0;
        foreach (var word in a)
            shared += b.Contains(word) ? 1 : 0;
        return shared == Math.Max(a.Length, b.Length) ? TitleLikeness.Same
            : 2 * shared > Math.Min(a.Length, b.Length) ? TitleLikeness.Alike : TitleLikeness.Different;
    }

    private static ReadOnlySpan<ushort> Used(ReadOnlySpan<ushort> words) => words.IndexOf((ushort)0) is >= 0 and var end ? words[..end] : words;
}
