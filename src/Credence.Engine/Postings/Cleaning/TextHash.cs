using System.Security.Cryptography;
using System.Text;

namespace Credence.Postings.Cleaning;

/// <summary>Identity of a text: the first 128 bits of SHA-256 over it in lower case with every run of white space as one space.</summary>
public static class TextHash
{
    /// <summary>Bytes of an identity; 128 bits make a chance collision among 10⁹ texts less likely than 10⁻²⁰.</summary>
    public const int Bytes = 16;

    /// <summary>Identity of a text, as lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        if (length > 0 && folded[length - 1] == ' ')
            length--;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded, 0, length)).AsSpan(0, Bytes));
    }
}
