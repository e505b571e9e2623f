using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding;

/// <summary>Finds the phrases of every finder in one pass over a text. Immutable, for any number of threads.</summary>
/// <remarks>
/// Words (runs of letters, runs of digits) come from <see cref="TextBits"/>. The first two, three and four characters at a word, case folded, are looked up
/// in a bit table that nearly every word fails; the others lead to the few phrases that begin so.
/// </remarks>
internal sealed class PhraseScan
{
    private const int Head = 4;
    private const int Block = 64;
    private const int Spread = 4;
    private const int FilterBits = 16;
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const ulong CaseBits = 0x0020_0020_0020_0020;

    private static readonly ulong[] Masks = [.. Enumerable.Range(0, Head + 1).Select(length => Units(new string('\uffff', length), 0))];

    private readonly SearchValues<char> _signs;
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / Block];
    private readonly ulong[] _keys;
    private readonly int[] _firsts;
    private readonly Candidate[] _candidates;
    private readonly ScanPhrase[] _inside;
    private readonly int _shortestInside;
    private readonly int _shift;

    /// <param name="phrases">Phrases of all uses.</param>
    /// <param name="signs">Currency signs.</param>
    public PhraseScan(IEnumerable<ScanPhrase> phrases, IEnumerable<char> signs)
    {
        var all = phrases.ToList();
        _signs = SearchValues.Create([.. signs]);
        _inside = [.. all.Where(p => p.Edges == PhraseEdges.Inside).OrderByDescending(p => p.Text.Length)];
        _shortestInside = _inside.Length == 0 ? int.MaxValue : _inside[^1].Text.Length;
        var byKey = all.Where(p => p.Edges != PhraseEdges.Inside).GroupBy(p => (Units(p.Text, 0) | CaseBits) & Masks[Math.Min(p.Text.Length, Head)]).ToList();
        var size = BitOperations.RoundUpToPowerOf2((uint)(byKey.Count * Spread) + 1);
        _shift = Block - BitOperations.Log2(size);
        _keys = new ulong[size];
        _firsts = new int[size];
        var candidates = new List<Candidate>();
        foreach (var group in byKey)
        {
            var slot = SlotOf(group.Key);
            while (_keys[slot] != 0)
                slot = (slot + 1) & (_keys.Length - 1);
            _keys[slot] = group.Key;
            _firsts[slot] = candidates.Count;
            var bit = FilterBitOf(group.Key);
            _filter[bit / Block] |= 1UL << (int)bit;
            var sorted = group.OrderByDescending(p => p.Text.Length).ThenBy(p => p.Text, StringComparer.Ordinal).ToList();
            candidates.AddRange(sorted.Select((phrase, i) => new Candidate(phrase, Units(phrase.Text, Head) | CaseBits, Masks[Math.Clamp(phrase.Text.Length - Head, 0, Head)], i == sorted.Count - 1)));
        }

        _candidates = [.. candidates];
    }

    /// <summary>Finds the phrases of a text: the longest of each use at a place, none overlapping another of its use.</summary>
    public PhraseMatches Read(ReadOnlySpan<char> text)
    {
        var matches = PhraseMatches.Empty();
        var bits = matches.Bits;
        bits.Read(text);
        for (var block = 0; block < bits.Blocks; block++)
        {
            var origin = block * Block;
            var signs = bits.Signs(block);
            var starts = bits.Starts(block, out var short3, out var short2, out var longOnes);
            var hits = Hits(text, origin, starts, short3, short2) | (_inside.Length > 0 ? longOnes : 0);
            for (var rest = hits | signs; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                if ((signs >> bit & 1) != 0)
                    ReadSign(text, origin + bit, matches);
                if ((hits >> bit & 1) != 0)
                    ReadWord(text, origin + bit, bits, matches);
            }
        }

        return matches;
    }

    /// <summary>Word starts at which some phrase may begin.</summary>
    private ulong Hits(ReadOnlySpan<char> text, int origin, ulong starts, ulong short3, ulong short2)
    {
        if (origin + Block + Head > text.Length)
        {
            Span<char> padded = stackalloc char[Block + Head];
            padded.Clear();
            text[origin..].CopyTo(padded);
            return Hits(padded, starts, Masks[Head]) | Hits(padded, short3, Masks[3]) | Hits(padded, short2, Masks[2]);
        }

        var part = text.Slice(origin, Block + Head);
        return Hits(part, starts, Masks[Head]) | Hits(part, short3, Masks[3]) | Hits(part, short2, Masks[2]);
    }

    private ulong Hits(ReadOnlySpan<char> part, ulong starts, ulong mask)
    {
        ref var first = ref MemoryMarshal.GetReference(part);
        ref var filter = ref MemoryMarshal.GetArrayDataReference(_filter);
        var hits = 0UL;
        for (; starts != 0; starts &= starts - 1)
        {
            // within the part: a bit's number is below 64, and four characters follow the last
            var at = BitOperations.TrailingZeroCount(starts);
            var key = (Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, at))) | CaseBits) & mask;
            var bit = FilterBitOf(key);
            hits |= (Unsafe.Add(ref filter, bit / (uint)Block) >> (int)bit & 1) << at;
        }

        return hits;
    }

    private void ReadSign(ReadOnlySpan<char> text, int at, PhraseMatches matches)
    {
        if (_signs.Contains(text[at]))
            matches.Add(at, at + 1, PhraseUse.CurrencySign, 0);
    }

    private void ReadWord(ReadOnlySpan<char> text, int at, TextBits bits, PhraseMatches matches)
    {
        var letters = bits.LettersFrom(at);
        var head = Units(text, at) | CaseBits;
        var next = Units(text, at + Head) | CaseBits;
        for (var length = Head; length >= Math.Max(2, Math.Min(letters, Head)); length--)
        {
            if (FirstOf(head & Masks[length]) is not (>= 0 and var i))
                continue;
            bool isLast;
            do
            {
                ref readonly var candidate = ref _candidates[i++];
                if (((next ^ candidate.Next) & candidate.NextMask) == 0)
                    Try(text, at, candidate.Phrase, matches);
                isLast = candidate.IsLast;
            }
            while (!isLast);
        }

        if (letters >= _shortestInside)
            ReadInside(text, at, letters, matches);
    }

    private int FirstOf(ulong key)
    {
        for (var slot = SlotOf(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == key)
                return _firsts[slot];
        }

        return -1;
    }

    private static void Try(ReadOnlySpan<char> text, int at, ScanPhrase phrase, PhraseMatches matches)
    {
        var end = at + phrase.Text.Length;
        if (!text[at..].StartsWith(phrase.Text, phrase.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            return;
        var fits = phrase.Edges switch
        {
            PhraseEdges.Whole => IsStart(text, at) && IsEnd(text, end),
            PhraseEdges.Start => IsStart(text, at),
            PhraseEdges.BetweenFigures => end == text.Length || !char.IsLetter(text[end]) || !char.IsLetter(text[end - 1]),
            _ => true,
        };
        if (fits)
            matches.Add(at, end, phrase.Use, phrase.Value);
    }

    private void ReadInside(ReadOnlySpan<char> text, int at, int length, PhraseMatches matches)
    {
        var end = at + length;
        for (; at + _shortestInside <= end; at++)
        {
            foreach (var phrase in _inside)
            {
                if (text[at..end].StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase))
                {
                    matches.Add(at, at + phrase.Text.Length, phrase.Use, phrase.Value);
                    break;
                }
            }
        }
    }

    private static bool IsStart(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool IsEnd(ReadOnlySpan<char> text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end - 1]) || !char.IsLetterOrDigit(text[end]);

    /// <summary>Four characters as one number; what is beyond the text counts as zero.</summary>
    private static ulong Units(ReadOnlySpan<char> text, int at) =>
        at + Head <= text.Length ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(at, Head))) : UnitsAtEnd(text, at);

    private static ulong UnitsAtEnd(ReadOnlySpan<char> text, int at)
    {
        Span<char> padded = stackalloc char[Head];
        padded.Clear();
        if (at < text.Length)
            text[at..].CopyTo(padded);
        return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(padded));
    }

    private int SlotOf(ulong key) => (int)((key * Factor) >> _shift);

    private static uint FilterBitOf(ulong key) => (uint)((key * Factor) >> (Block - FilterBits));

    /// <summary>A phrase, its fifth to eighth character, and whether it is the last one with its beginning.</summary>
    private readonly record struct Candidate(ScanPhrase Phrase, ulong Next, ulong NextMask, bool IsLast);
}
