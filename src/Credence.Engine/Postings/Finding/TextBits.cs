using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding;

/// <summary>Which characters of a text are letters, ASCII digits, or neither ASCII nor plain: one bit a character, 64 characters a number.</summary>
internal sealed class TextBits
{
    private const int Block = 64;
    private const int LongWord = 16;
    private const byte CaseBit = 0x20;
    private const char FirstPunctuation = '\u2010';
    private const char LastPunctuation = '\u203A';

    private ulong[] _letters = [];
    private ulong[] _digits = [];
    private ulong[] _signs = [];

    /// <summary>Numbers in use.</summary>
    public int Blocks { get; private set; }

    /// <summary>Dollar signs, and characters beyond ASCII that are neither a no-break space nor general punctuation.</summary>
    public ulong Signs(int block) => _signs[block];

    /// <summary>Where a run of letters or a run of digits starts.</summary>
    /// <param name="block">Which 64 characters.</param>
    /// <param name="short3">Those with three letters at most.</param>
    /// <param name="short2">Those with two letters at most.</param>
    /// <param name="longOnes">Those with 16 letters or more.</param>
    public ulong Starts(int block, out ulong short3, out ulong short2, out ulong longOnes)
    {
        var (letters, digits) = (_letters[block], _digits[block]);
        var (nextLetters, lettersBefore, digitsBefore) = (_letters[block + 1], block == 0 ? 0 : _letters[block - 1], block == 0 ? 0 : _digits[block - 1]);
        var starts = (letters & ~((letters << 1) | (lettersBefore >> (Block - 1)))) | (digits & ~((digits << 1) | (digitsBefore >> (Block - 1))));
        var second = (letters >> 1) | (nextLetters << (Block - 1));
        var third = (letters >> 2) | (nextLetters << (Block - 2));
        var fourth = (letters >> 3) | (nextLetters << (Block - 3));
        short2 = starts & ~(letters & second & third);
        short3 = starts & ~(letters & second & third & fourth);

        // runs of 2, 4, 8 and 16: each doubles the one before
        var (run, nextRun) = (letters, nextLetters);
        for (var length = 1; length < LongWord; length *= 2)
        {
            run &= (run >> length) | (nextRun << (Block - length));
            nextRun &= nextRun >> length;
        }

        longOnes = starts & run;
        return starts;
    }

    /// <summary>Letters that follow each other from a place.</summary>
    public int LettersFrom(int at)
    {
        for (var from = at; ; from += Block)
        {
            var (block, shift) = ((uint)from / Block, from % Block);
            var window = _letters[block] >> shift;
            if (shift > 0)
                window |= _letters[block + 1] << (Block - shift);
            var letters = BitOperations.TrailingZeroCount(~window);
            if (letters < Block)
                return from - at + letters;
        }
    }

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Blocks = (text.Length + Block - 1) / Block;
        if (_letters.Length <= Blocks)
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)Blocks + 1);
            (_letters, _digits, _signs) = (new ulong[size], new ulong[size], new ulong[size]);
        }

        // a run never reaches beyond the text
        (_letters[Blocks], _digits[Blocks]) = (0, 0);
        var whole = text.Length / Block;
        for (var block = 0; block < whole; block++)
            Read(text.Slice(block * Block, Block), block);
        if (whole == Blocks)
            return;
        Span<char> last = stackalloc char[Block];
        last.Clear();
        text[(whole * Block)..].CopyTo(last);
        Read(last, whole);
    }

    private void Read(ReadOnlySpan<char> part, int block)
    {
        var units = MemoryMarshal.Cast<char, ushort>(part);
        var (lowLetters, lowDigits, lowSigns) = Half(units);
        var (highLetters, highDigits, highSigns) = Half(units[(Block / 2)..]);
        var letters = lowLetters | ((ulong)highLetters << (Block / 2));
        var signs = lowSigns | ((ulong)highSigns << (Block / 2));
        for (var rest = signs; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            var c = part[bit];
            if (c is '$')
                continue;
            if (c is '\u00a0' or (>= FirstPunctuation and <= LastPunctuation))
                signs &= ~(1UL << bit);
            else if (char.IsLetter(c))
                letters |= 1UL << bit;
        }

        (_letters[block], _digits[block], _signs[block]) = (letters, lowDigits | ((ulong)highDigits << (Block / 2)), signs);
    }

    private static (uint Letters, uint Digits, uint Signs) Half(ReadOnlySpan<ushort> units)
    {
        var bytes = Vector256.NarrowWithSaturation(Vector256.Create(units), Vector256.Create(units[Vector256<ushort>.Count..]));
        var letters = Vector256.LessThanOrEqual((bytes | Vector256.Create(CaseBit)) - Vector256.Create((byte)'a'), Vector256.Create((byte)('z' - 'a')));
        var digits = Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)9));
        var signs = Vector256.Equals(bytes, Vector256.Create((byte)'$')) | bytes;
        return (letters.ExtractMostSignificantBits(), digits.ExtractMostSignificantBits(), signs.ExtractMostSignificantBits());
    }
}
