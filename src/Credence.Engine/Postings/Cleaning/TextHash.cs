using System.Buffers;
using System.Security.Cryptography;

namespace Credence.Postings.Cleaning;

/// <summary>Identity of a text: the first 128 bits of SHA-256 over it in lower case with every run of white space as one space.</summary>
public static class TextHash
{
    /// <summary>Bytes of an identity; 128 bits make a chance collision among 10⁹ texts less likely than 10⁻²⁰.</summary>
    public const int Bytes = 16;

    /// <summary>Identity of a text, as lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(BytesOf(text));

    /// <summary>Identity of a text, as <see cref="Bytes"/> bytes.</summary>
    public static byte[] BytesOf(string text)
    {
        var folded = ArrayPool<byte>.Shared.Rent(LowerUtf8.MostBytes(text.Length));
        var length = LowerUtf8.Write(text, folded);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(folded.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(folded);
        return hash[..Bytes].ToArray();
    }
}
