using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding.Matching;

/// <summary>
/// Finds any of many phrases in UTF-8 text: letter case ignored, only whole words, of overlapping phrases the one that starts first and of those the
/// longest. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// Word by word: 64 bytes at a time are told into words and gaps; the first eight bytes of a word say whether phrases start with it, together with
/// the following word whether one may stand here, and only then are bytes compared. Method and peers: docs/decisions/0006-phrases-from-word-starts.md.
/// </remarks>
public sealed class PhraseMatcher
{
    private const int FilterBits = 16;
    private const int LongestMeasured = 55; // a word up to here and the eight bytes behind it lie in one mask

    private readonly WordBytes _words;
    private readonly Starts[] _filter = new Starts[1 << FilterBits];
    private readonly PhraseTable _single;
    private readonly PhraseTable _paired;
    private readonly PhraseTable _prefixed;
    private readonly PhraseEntry[] _entries;
    private readonly PhraseBytes _bytes;

    /// <summary>Compiles a list of phrases.</summary>
    /// <param name="phrases">Phrases as they stand in texts; letter case is of no matter, white space and punctuation inside must be equal.</param>
    /// <param name="rule">What belongs to a word.</param>
    /// <exception cref="ArgumentException">A phrase has no letter or digit.</exception>
    public PhraseMatcher(IReadOnlyList<string> phrases, WordRule rule)
    {
        _words = new WordBytes(rule);
        _bytes = new PhraseBytes();
        var patterns = new List<PhrasePattern>();
        for (var i = 0; i < phrases.Count; i++)
            patterns.AddRange(PhrasePattern.Of(i, phrases[i], _words));
        var distinct = patterns.DistinctBy(pattern => Convert.ToHexString(pattern.Bytes)).OrderByDescending(pattern => pattern.WordStart).ThenByDescending(pattern => pattern.Bytes.Length).ToList();
        var entries = new List<PhraseEntry>();
        _prefixed = Table(distinct.Where(pattern => pattern.WordStart > 0), pattern => pattern.WordKey, Starts.Prefixed, entries);
        _single = Table(distinct.Where(pattern => pattern is { WordStart: 0, IsOneWord: true }), pattern => pattern.WordKey, Starts.Single, entries);
        _paired = Table(distinct.Where(pattern => pattern is { WordStart: 0, IsOneWord: false }), pattern => pattern.PairKey, Starts.Paired, entries);
        _entries = [.. entries];
        _bytes.Seal();
    }

    [Flags]
    private enum Starts : byte
    {
        None = 0,
        Single = 1,
        Paired = 2,
        Prefixed = 4,
    }

    /// <summary>Finds phrases in one text.</summary>
    /// <param name="text">UTF-8; bytes that are none stand between words.</param>
    /// <param name="matches">Takes the matches, in text order; what it holds is kept.</param>
    public void Match(ReadOnlySpan<byte> text, List<PhraseMatch> matches)
    {
        var current = _words.MaskAt(text, 0);
        ulong carry = 0;
        var free = 0;
        for (var block = 0; block < text.Length; block += WordBytes.Block)
        {
            var next = _words.MaskAt(text, block + WordBytes.Block);
            var starts = current & ~(current << 1 | carry);
            carry = current >> 63;
            if (free > block)
                starts = free - block < WordBytes.Block ? starts & ulong.MaxValue << (free - block) : 0;
            for (; starts != 0; starts &= starts - 1)
            {
                var bit = BitOperations.TrailingZeroCount(starts);
                var word = current >> bit | next << 1 << (63 - bit);
                var length = BitOperations.TrailingZeroCount(~word);
                var key = PhraseKey.OfWord(Eight(text, block + bit), length);
                var kind = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_filter), (nint)(PhraseKey.Mix(key) >> (64 - FilterBits)));
                if (kind == Starts.None || block + bit < free || !TryFind(text, block + bit, word, length, key, kind, free, out var match))
                    continue;
                matches.Add(match);
                free = match.End;
            }

            current = next;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ReadOnlySpan<byte> text, int at) =>
        at + sizeof(ulong) <= text.Length ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)) : PhraseBytes.LastEight(text, at);

    private bool TryFind(ReadOnlySpan<byte> text, int at, ulong word, int length, ulong key, Starts kind, int free, out PhraseMatch match)
    {
        if ((kind & Starts.Prefixed) != 0 && _prefixed.MayHold(key) && TryLongest(text, at, _prefixed.Find(key), free, out match))
            return true;
        if ((kind & Starts.Paired) != 0)
        {
            var (wordLength, nextLength) = length <= LongestMeasured ? (length, BitOperations.TrailingZeroCount(~(word >> length >> 1))) : Measure(text, at);
            var pair = PhraseKey.OfPair(key, Eight(text, at + wordLength), nextLength);
            if (_paired.MayHold(pair) && TryLongest(text, at, _paired.Find(pair), free, out match))
                return true;
        }

        if ((kind & Starts.Single) != 0 && _single.MayHold(key))
            return TryLongest(text, at, _single.Find(key), free, out match);
        match = default;
        return false;
    }

    private bool TryLongest(ReadOnlySpan<byte> text, int word, (int First, int Count) found, int free, out PhraseMatch match)
    {
        foreach (ref readonly var entry in _entries.AsSpan(found.First, found.Count))
        {
            var (start, end) = (word - entry.Before, word - entry.Before + entry.Length);
            if (start < free || end > text.Length || !_bytes.Equal(entry, text, start) || _words.IsWordAt(text, end) || (entry.Before > 0 && _words.IsWordBefore(text, start)))
                continue;
            match = new PhraseMatch(start, end, entry.Phrase);
            return true;
        }

        match = default;
        return false;
    }

    private (int Word, int Next) Measure(ReadOnlySpan<byte> text, int at)
    {
        var end = LengthFrom(text, at);
        return (end, LengthFrom(text, at + end + 1));
    }

    private int LengthFrom(ReadOnlySpan<byte> text, int at)
    {
        for (var length = 0; ; length += WordBytes.Block)
        {
            var inside = BitOperations.TrailingZeroCount(~_words.MaskAt(text, at + length));
            if (inside < WordBytes.Block)
                return length + inside;
        }
    }

    private PhraseTable Table(IEnumerable<PhrasePattern> patterns, Func<PhrasePattern, ulong> keyOf, Starts kind, List<PhraseEntry> entries)
    {
        var keyed = patterns.ToLookup(keyOf, pattern => new PhraseEntry(pattern.Phrase, _bytes.Add(pattern.Bytes), pattern.Bytes.Length, pattern.WordStart));
        foreach (var pattern in patterns)
            _filter[PhraseKey.Mix(pattern.WordKey) >> (64 - FilterBits)] |= kind;
        return new PhraseTable(keyed, entries);
    }
}
