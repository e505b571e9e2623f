using System.Buffers.Binary;
using System.Text;

namespace Credence.Postings.Finding.Matching;

/// <summary>
/// One spelling of a phrase, cut at its first word, which is where the matcher looks for it:
/// what stands before that word (usually nothing), the word, and the rest.
/// </summary>
internal sealed class PhrasePattern
{
    private const int MostVariants = 16;

    private PhrasePattern(int phrase, byte[] bytes, WordBytes words)
    {
        Phrase = phrase;
        Bytes = bytes;
        while (WordStart < bytes.Length && !words.IsWordAt(bytes, WordStart))
            WordStart++;
        WordLength = LengthOfWord(WordStart, words);
        NextLength = LengthOfWord(WordStart + WordLength + 1, words);
    }

    internal int Phrase { get; }

    /// <summary>UTF-8, ASCII letters in lower case.</summary>
    internal byte[] Bytes { get; }

    internal int WordStart { get; }

    internal int WordLength { get; }

    /// <summary>Length of the word one byte after the first; 0 where none stands there.</summary>
    internal int NextLength { get; }

    internal bool IsOneWord => WordStart + WordLength == Bytes.Length;

    internal ulong WordKey => PhraseKey.OfWord(Load(WordStart), WordLength);

    internal ulong PairKey => PhraseKey.OfPair(WordKey, Load(WordStart + WordLength), NextLength);

    /// <summary>
    /// The spellings of a phrase: letters outside ASCII in either case, each by itself for up to four of them, else all small or all capital.
    /// </summary>
    /// <exception cref="ArgumentException">The phrase has no letter or digit.</exception>
    internal static IEnumerable<PhrasePattern> Of(int phrase, string text, WordBytes words)
    {
        foreach (var spelling in Spellings(text.ToLowerInvariant()).Distinct(StringComparer.Ordinal))
        {
            var pattern = new PhrasePattern(phrase, Encoding.UTF8.GetBytes(spelling), words);
            if (pattern.WordLength == 0)
                throw new ArgumentException($"the phrase '{text}' has no letter or digit", nameof(text));
            yield return pattern;
        }
    }

    private static IEnumerable<string> Spellings(string lower)
    {
        var places = Enumerable.Range(0, lower.Length).Where(i => OtherCase(lower[i]) != lower[i]).ToArray();
        if (1 << Math.Min(places.Length, 30) > MostVariants)
            return [lower, AllUpper(lower)];
        return Enumerable.Range(0, 1 << places.Length).Select(set =>
        {
            var spelling = lower.ToCharArray();
            for (var i = 0; i < places.Length; i++)
            {
                if ((set >> i & 1) != 0)
                    spelling[places[i]] = OtherCase(spelling[places[i]]);
            }

            return new string(spelling);
        });
    }

    private static string AllUpper(string lower) => string.Concat(lower.Select(OtherCase));

    /// <summary>The capital of a letter outside ASCII, if it is outside too; else the character itself.</summary>
    private static char OtherCase(char c) => char.IsAscii(c) || char.IsAscii(char.ToUpperInvariant(c)) ? c : char.ToUpperInvariant(c);

    private int LengthOfWord(int at, WordBytes words)
    {
        var end = at;
        while (words.IsWordAt(Bytes, end))
            end++;
        return end - at;
    }

    private ulong Load(int at)
    {
        Span<byte> eight = stackalloc byte[sizeof(ulong)];
        eight.Clear();
        if (at < Bytes.Length)
            Bytes.AsSpan(at, Math.Min(sizeof(ulong), Bytes.Length - at)).CopyTo(eight);
        return BinaryPrimitives.ReadUInt64LittleEndian(eight);
    }
}
