using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Credence.Postings.Cleaning;

/// <summary>Identity of a text: the first 128 bits of SHA-256 over it in lower case with every run of white space as one space.</summary>
public static class TextHash
{
    /// <summary>Bytes of an identity; 128 bits make a chance collision among 10⁹ texts less likely than 10⁻²⁰.</summary>
    public const int Bytes = 16;

    /// <summary>Identity of a text, as lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<char> text) => Digits(NumberOf(text));

    /// <summary>Identity of a text, as a number.</summary>
    public static UInt128 NumberOf(ReadOnlySpan<char> text)
    {
        var folded = ArrayPool<byte>.Shared.Rent(LowerUtf8.MostBytes(text.Length));
        var length = LowerUtf8.Write(text, folded);
        var number = First128Bits(folded.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(folded);
        return number;
    }

    /// <summary>An identity as lower-case hexadecimal digits.</summary>
    public static string Digits(UInt128 number) => number.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The first 128 bits of SHA-256 over bytes.</summary>
    internal static UInt128 First128Bits(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
