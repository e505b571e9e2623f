using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding;

/// <summary>Where the runs of letters and of digits of a text begin and end, and its folded bytes: what the <see cref="Tokenizer"/> cuts by. Used again for text after text.</summary>
internal sealed class TextEdges
{
    private const int AtOnce = 4;
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];
    private int[] _numbers = new int[1024];
    private int[] _odd = new int[1024];
    private byte[] _bytes = new byte[8192];

    /// <summary>Runs (count).</summary>
    internal int Count { get; private set; }

    /// <summary>The text, one byte a character: ASCII in lower case, anything else at least 128; zeros behind.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>First offset of each run.</summary>
    internal ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    /// <summary>Offset after each run.</summary>
    internal ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>Number in the lexicon of each run, filled in by <see cref="WordTable.Find(TextEdges)"/>.</summary>
    internal Span<int> Numbers => _numbers.AsSpan(0, Count);

    /// <summary>Offsets in or directly behind the runs that must be read character by character, and the end of all offsets.</summary>
    internal ReadOnlySpan<int> Odd => _odd;

    /// <summary>Reads a whole text.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        var blocks = (text.Length + CharBlock.Length - 1) / CharBlock.Length;
        if (_bytes.Length < (blocks * CharBlock.Length) + WordIndex.KeyBytes)
            _bytes = new byte[(blocks * CharBlock.Length * 2) + WordIndex.KeyBytes];
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
        _odd[carry.Odd] = int.MaxValue;
        _bytes.AsSpan(blocks * CharBlock.Length, WordIndex.KeyBytes).Clear();
    }

    private void Add(ReadOnlySpan<char> text, int index, ref Carry carry)
    {
        var first = index * CharBlock.Length;
        var block = CharBlock.Read(in MemoryMarshal.GetReference(text), ref _bytes[first]);
        if (block.Wide != 0)
            block = block.WithWide(text);
        var smalls = block.Letters & ~block.Uppers;
        ulong letters = Before(block.Letters, carry.Letter), digits = Before(block.Digits, carry.Digit), small = Before(smalls, carry.Small), upper = Before(block.Uppers, carry.Upper);
        ulong starts = (block.Letters & ~letters) | (block.Digits & ~digits), ends = (letters & ~block.Letters) | (digits & ~block.Digits);

        // a capital after a small letter, one small letter that ends capitals, a letter or digit outside of ASCII, a sign that belongs to the word before it
        var odd = (block.Uppers & small) | (smalls & upper & ~Before(starts, carry.Start)) | block.Wide | (ends & block.Signs);
        carry = carry with { Letter = Last(block.Letters), Digit = Last(block.Digits), Small = Last(smalls), Upper = Last(block.Uppers), Start = Last(starts) };
        if (Math.Max(carry.Starts, carry.Odd) + CharBlock.Length + AtOnce > _starts.Length)
            Grow();
        carry.Starts += Offsets(starts, first, ref _starts[carry.Starts]);
        carry.Ends += Offsets(ends, first, ref _ends[carry.Ends]);
        carry.Odd += Offsets(odd, first, ref _odd[carry.Odd]);
    }

    /// <summary>The bits of the characters before each.</summary>
    private static ulong Before(ulong bits, ulong carry) => (bits << 1) | carry;

    private static ulong Last(ulong bits) => bits >> (CharBlock.Length - 1);

    /// <summary>Writes the places of the bits, four at a time: what is written too much is overwritten by the next block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Offsets(ulong bits, int first, ref int to)
    {
        var count = BitOperations.PopCount(bits);
        for (var i = 0; i < count; i += AtOnce)
        {
            for (var k = 0; k < AtOnce; k++)
            {
                Unsafe.Add(ref to, i + k) = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
            }
        }

        return count;
    }

    private void Grow()
    {
        Array.Resize(ref _starts, _starts.Length * 2);
        Array.Resize(ref _ends, _ends.Length * 2);
        Array.Resize(ref _odd, _odd.Length * 2);
        _numbers = new int[_ends.Length];
    }

    /// <summary>What one block leaves to the next.</summary>
    private record struct Carry(ulong Letter, ulong Digit, ulong Small, ulong Upper, ulong Start)
    {
        internal int Starts, Ends, Odd;
    }
}
