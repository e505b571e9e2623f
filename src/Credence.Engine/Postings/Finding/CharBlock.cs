using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding;

/// <summary>What 64 characters of a text are; bit n speaks about the n-th of them.</summary>
/// <param name="Letters">Letters.</param>
/// <param name="Digits">Digits.</param>
/// <param name="Uppers">Letters that folding changes.</param>
/// <param name="Signs">Plus and number signs.</param>
/// <param name="Wide">Characters outside of ASCII.</param>
internal readonly record struct CharBlock(ulong Letters, ulong Digits, ulong Uppers, ulong Signs, ulong Wide)
{
    /// <summary>Characters of a block (count).</summary>
    internal const int Length = 64;

    private const byte CaseBit = 0x20;

    /// <summary>Clears the bit in which a plus sign differs from a number sign.</summary>
    private const byte PlusOrNumber = 0xFF & ~('+' ^ '#');
    private const byte LettersOfAlphabet = 26;
    private const byte DecimalDigits = 10;

    /// <summary>Reads 64 characters; only ASCII is known as letter or digit yet.</summary>
    /// <param name="text">The first of them.</param>
    /// <param name="folded">Where their 64 bytes go: ASCII in lower case, anything else as a byte of at least 128.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CharBlock Read(ref readonly char text, ref byte folded) =>
        Vector512.IsHardwareAccelerated ? ReadWhole(in text, ref folded) : ReadQuarters(in text, ref folded);

    /// <summary>The same in one step of 512 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CharBlock ReadWhole(ref readonly char text, ref byte folded)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text));
        var bytes = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref units), Vector512.LoadUnsafe(ref units, (nuint)Vector512<ushort>.Count));
        var lower = bytes | Vector512.Create(CaseBit);
        var uppers = Vector512.LessThan(bytes - Vector512.Create((byte)'A'), Vector512.Create(LettersOfAlphabet));
        var letters = Vector512.LessThan(lower - Vector512.Create((byte)'a'), Vector512.Create(LettersOfAlphabet));
        var digits = Vector512.LessThan(bytes - Vector512.Create((byte)'0'), Vector512.Create(DecimalDigits));
        var signs = Vector512.Equals(bytes & Vector512.Create(PlusOrNumber), Vector512.Create((byte)('+' & '#')));
        Vector512.ConditionalSelect(uppers, lower, bytes).StoreUnsafe(ref folded);
        return new CharBlock(letters.ExtractMostSignificantBits(), digits.ExtractMostSignificantBits(), uppers.ExtractMostSignificantBits(), signs.ExtractMostSignificantBits(), bytes.ExtractMostSignificantBits());
    }

    /// <summary>The same in four steps of 128 bits, which every processor has.</summary>
    internal static CharBlock ReadQuarters(ref readonly char text, ref byte folded)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text));
        var block = default(CharBlock);
        for (var at = 0; at < Length; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)at), Vector128.LoadUnsafe(ref units, (nuint)(at + Vector128<ushort>.Count)));
            var lower = bytes | Vector128.Create(CaseBit);
            var uppers = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create(LettersOfAlphabet));
            var letters = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create(LettersOfAlphabet));
            var digits = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create(DecimalDigits));
            var signs = Vector128.Equals(bytes & Vector128.Create(PlusOrNumber), Vector128.Create((byte)('+' & '#')));
            Vector128.ConditionalSelect(uppers, lower, bytes).StoreUnsafe(ref folded, (nuint)at);
            block = new CharBlock(
                block.Letters | ((ulong)letters.ExtractMostSignificantBits() << at), block.Digits | ((ulong)digits.ExtractMostSignificantBits() << at),
                block.Uppers | ((ulong)uppers.ExtractMostSignificantBits() << at),
                block.Signs | ((ulong)signs.ExtractMostSignificantBits() << at), block.Wide | ((ulong)bytes.ExtractMostSignificantBits() << at));
        }

        return block;
    }

    /// <summary>Looks at the characters outside of ASCII one by one; <see cref="Wide"/> keeps those that belong to words.</summary>
    internal CharBlock WithWide(ReadOnlySpan<char> text)
    {
        ulong letters = Letters, digits = Digits, uppers = Uppers, wide = 0;
        for (var rest = Wide; rest != 0; rest &= rest - 1)
        {
            var c = text[BitOperations.TrailingZeroCount(rest)];
            var folded = Finding.Letters.Fold(c);
            if (folded == '\0')
                continue;
            var bit = rest & (0 - rest);
            wide |= bit;
            uppers |= folded != c ? bit : 0;
            if (char.IsDigit(folded))
                digits |= bit;
            else
                letters |= bit;
        }

        return new CharBlock(letters, digits, uppers, Signs, wide);
    }
}
