using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding;

/// <summary>Where the runs of letters and of digits of a text begin and end, and its folded bytes: what the <see cref="Tokenizer"/> cuts by. Used again for text after text.</summary>
internal sealed class TextEdges
{
    /// <summary>Bytes before the first character in <see cref="Folded"/>, so that the eight bytes before any place may be read.</summary>
    internal const int Lead = 8;

    private const int AtOnce = 4;
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];
    private int[] _numbers = new int[1024];
    private ulong[] _uppers = new ulong[128];
    private ulong[] _wide = new ulong[128];

    /// <summary>The text after <see cref="Lead"/> bytes, one byte a character: ASCII in lower case, anything else at least 128; zeros behind.</summary>
    internal byte[] Folded { get; private set; } = new byte[8192];

    /// <summary>Runs (count).</summary>
    internal int Count { get; private set; }

    /// <summary>The text without its lead; see <see cref="Folded"/>.</summary>
    internal ReadOnlySpan<byte> Bytes => Folded.AsSpan(Lead);

    /// <summary>Whether a word has a character outside of ASCII.</summary>
    internal bool AnyWide { get; private set; }

    /// <summary>First offset of each run.</summary>
    internal ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    /// <summary>Offset after each run.</summary>
    internal ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>Number in the lexicon of each run, filled in by <see cref="WordTable.Find(TextEdges)"/>.</summary>
    internal Span<int> Numbers => _numbers.AsSpan(0, Count);

    /// <summary>One bit a character: letters that folding changes.</summary>
    internal ulong[] Uppers => _uppers;

    /// <summary>One bit a character: letters and digits outside of ASCII.</summary>
    internal ulong[] Wide => _wide;

    /// <summary>The 64 bits from a place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Bits(ulong[] of, int start)
    {
        int block = start >> 6, shift = start & 63;
        return (of[block] >> shift) | (of[block + 1] << 1 << (63 - shift));
    }

    /// <summary>Reads a whole text.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        var blocks = (text.Length + CharBlock.Length - 1) / CharBlock.Length;
        Reserve(blocks);
        var carry = new Carry();
        var block = 0;
        for (; (block + 1) * CharBlock.Length <= text.Length; block++)
            Add(text.Slice(block * CharBlock.Length, CharBlock.Length), block, ref carry);
        if (block < blocks)
        {
            Span<char> rest = stackalloc char[CharBlock.Length];
            rest.Clear();
            text[(block * CharBlock.Length)..].CopyTo(rest);
            Add(rest, block, ref carry);
        }

        if (carry.Ends < carry.Starts)
            _ends[carry.Ends] = text.Length;
        Count = carry.Starts;
        AnyWide = carry.Wide != 0;
        _uppers[blocks] = _wide[blocks] = 0;
        Folded.AsSpan(Lead + (blocks * CharBlock.Length), Lead).Clear();
    }

    private void Add(ReadOnlySpan<char> text, int index, ref Carry carry)
    {
        var first = index * CharBlock.Length;
        var block = CharBlock.Read(in MemoryMarshal.GetReference(text), ref Folded[Lead + first]);
        if (block.Wide != 0)
            block = block.WithWide(text);
        _uppers[index] = block.Uppers;
        _wide[index] = block.Wide;
        carry.Wide |= block.Wide;
        ulong letters = (block.Letters << 1) | carry.Letter, digits = (block.Digits << 1) | carry.Digit;
        carry.Letter = block.Letters >> (CharBlock.Length - 1);
        carry.Digit = block.Digits >> (CharBlock.Length - 1);
        if (carry.Starts + CharBlock.Length + AtOnce > _starts.Length)
            Grow();
        carry.Starts += Offsets((block.Letters & ~letters) | (block.Digits & ~digits), first, _starts.AsSpan(carry.Starts));
        carry.Ends += Offsets((letters & ~block.Letters) | (digits & ~block.Digits), first, _ends.AsSpan(carry.Ends));
    }

    /// <summary>Writes the places of the bits, four at a time: what is written too much is overwritten by the next block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Offsets(ulong bits, int first, Span<int> to)
    {
        var count = BitOperations.PopCount(bits);
        ref var at = ref MemoryMarshal.GetReference(to);
        for (var i = 0; i < count; i += AtOnce)
        {
            for (var k = 0; k < AtOnce; k++)
            {
                Unsafe.Add(ref at, i + k) = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
            }
        }

        return count;
    }

    private void Reserve(int blocks)
    {
        if (_uppers.Length <= blocks)
        {
            _uppers = new ulong[blocks * 2];
            _wide = new ulong[blocks * 2];
        }

        if (Folded.Length < (blocks * CharBlock.Length) + Lead + Lead)
            Folded = new byte[(blocks * CharBlock.Length * 2) + Lead + Lead];
    }

    private void Grow()
    {
        Array.Resize(ref _starts, _starts.Length * 2);
        Array.Resize(ref _ends, _ends.Length * 2);
        _numbers = new int[_ends.Length];
    }

    /// <summary>What one block leaves to the next.</summary>
    private struct Carry
    {
        internal ulong Letter, Digit, Wide;
        internal int Starts, Ends;
    }
}
