using System.Security.Cryptography;
using System.Text;
using Credence.Postings.Cleaning;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>The identity of a text as it was first written, one character after the other.</summary>
internal static class HashOracle
{
    internal static string Of(string text)
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
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded, 0, length)).AsSpan(0, TextHash.Bytes));
    }
}
