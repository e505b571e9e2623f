using System.Security.Cryptography;
using System.Text;
using Credence.Postings.Cleaning;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>Words, signatures and identities of texts, one character after the other: what the fast ones must equal.</summary>
internal static class PlainDuplicates
{
    /// <summary>Runs of letters and digits in lower case; from a mark of wrong decoding on, the run up to the next white space is left out.</summary>
    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var damaged = false;
        foreach (var c in text + "\n")
        {
            if (damaged && !char.IsWhiteSpace(c))
                continue;
            damaged = IsDamage(c);
            if (!damaged && char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    internal static HashSet<string> Shingles(string text)
    {
        var words = Words(text);
        return [.. Enumerable.Range(0, Math.Max(Math.Min(words.Count, 1), words.Count - MinHash.WordsPerShingle + 1)).Select(i => string.Join(' ', words.Skip(i).Take(MinHash.WordsPerShingle)))];
    }

    /// <summary>Exact Jaccard similarity of the sets of shingles.</summary>
    internal static double Similarity(string one, string other)
    {
        var (a, b) = (Shingles(one), Shingles(other));
        var shared = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 1 : shared / (double)(a.Count + b.Count - shared);
    }

    internal static ushort[] Signature(string text)
    {
        var signature = Enumerable.Repeat(ushort.MaxValue, 128).ToArray();
        foreach (var shingle in Shingles(text))
        {
            var words = shingle.Split(' ').Select(Hash).Concat([0u, 0u]).ToArray();
            var hash = unchecked(words[0] * 0x9E3779B1 + words[1] * 0x85EBCA77 + words[2] * 0xC2B2AE3D);
            hash = unchecked((hash ^ (hash >> 15)) * 0x27D4EB2F);
            hash ^= hash >> 13;
            signature[hash >> 25] = Math.Min(signature[hash >> 25], (ushort)Math.Min(65534, (hash >> 9) & 0xFFFF));
        }

        return signature;
    }

    internal static string Identity(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded.ToString())).AsSpan(0, 16));
    }

    private static uint Hash(string word)
    {
        var hash = unchecked(0x9E3779B97F4A7C15UL * (ulong)word.Length);
        for (var at = 0; at < word.Length; at += 8)
        {
            var units = word.Skip(at).Take(8).Concat(Enumerable.Repeat('\0', 8)).Take(8).Select(c => (ulong)c).ToArray();
            var first = units[0] | units[1] << 16 | units[2] << 32 | units[3] << 48;
            var second = units[4] | units[5] << 16 | units[6] << 32 | units[7] << 48;
            var product = (UInt128)(first ^ hash ^ 0xA0761D6478BD642FUL) * (second ^ 0xE7037ED1A0B428DBUL);
            hash = (ulong)(product >> 64) ^ (ulong)product;
        }

        return (uint)(hash ^ (hash >> 32));
    }

    private static bool IsDamage(char c) =>
        c is (>= '\u0080' and <= '\u009F') or '\uFFFD' or '\u30FB' or (>= '\uFF61' and <= '\uFF9F') or 'Ã' or 'Â' or 'Á' or 'ƒ' or 'û' or '‹';
}
