using System.Numerics;

namespace Credence.Portfolio.Signed;

/// <summary>Base58 with Bitcoin's alphabet, as keys and signatures are written in multibase <c>z</c>.</summary>
internal static class Base58
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>More than any key or signature needs; longer texts are refused before any arithmetic.</summary>
    private const int MostLetters = 256;

    internal static string Of(ReadOnlySpan<byte> bytes)
    {
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var letters = new Stack<char>();
        while (!number.IsZero)
        {
            number = BigInteger.DivRem(number, Alphabet.Length, out var rest);
            letters.Push(Alphabet[(int)rest]);
        }

        var zeros = bytes.Length - bytes.TrimStart((byte)0).Length;
        return new string(Alphabet[0], zeros) + string.Concat(letters);
    }

    /// <summary>The bytes; null where the text is none of the alphabet, or too long.</summary>
    internal static byte[]? Bytes(ReadOnlySpan<char> text)
    {
        if (text.Length > MostLetters)
            return null;
        var number = BigInteger.Zero;
        foreach (var letter in text)
        {
            var digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0)
                return null;
            number = (number * Alphabet.Length) + digit;
        }

        var zeros = text.Length - text.TrimStart(Alphabet[0]).Length;
        return [.. new byte[zeros], .. number.IsZero ? [] : number.ToByteArray(isUnsigned: true, isBigEndian: true)];
    }
}
