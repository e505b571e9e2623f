using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// A word folded (small letters, every digit 0, straight apostrophes) in 16 bytes: its own characters where it has at most 15 ASCII ones,
/// else a hash of them with a last byte that no ASCII word has.
/// </summary>
/// <param name="Low">First eight bytes.</param>
/// <param name="High">Last eight bytes.</param>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>Most characters that are kept as they are.</summary>
    internal const int MostCharacters = 15;

    private const ulong Prime = 0x100000001B3;
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong SecondBasis = 0x9E3779B97F4A7C15;
    private const ulong Hashed = 0xFFUL << 56;

    /// <summary>Whether the key is the folded word itself.</summary>
    internal bool IsPlain => High < Hashed;

    internal ulong Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var mixed = (Low ^ (High * SecondBasis)) * 0xBF58476D1CE4E5B9;
            return mixed ^ (mixed >> 29);
        }
    }

    /// <summary>One of 32 bits, for sets that tell most words they do not have.</summary>
    internal uint Bit => 1u << (int)(Hash >> 40);

    /// <summary>The key of a word as written.</summary>
    internal static WordKey Of(ReadOnlySpan<char> word)
    {
        var ascii = word.Length <= MostCharacters;
        foreach (var c in word)
            ascii &= c < 128 || c == '’';
        ulong low = 0, high = 0;
        if (ascii)
        {
            for (var i = 0; i < word.Length; i++)
            {
                var folded = (ulong)Fold(word[i]);
                if (i < 8)
                    low |= folded << (8 * i);
                else
                    high |= folded << (8 * (i - 8));
            }

            return new WordKey(low, high);
        }

        (low, high) = (Basis, SecondBasis);
        foreach (var c in word)
        {
            var folded = (ulong)Fold(c);
            low = (low ^ folded) * Prime;
            high = ((high ^ folded) * Prime) ^ (high >> 31);
        }

        return new WordKey(low, high | Hashed);
    }

    /// <summary>The same for up to 15 ASCII characters that zeros follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static WordKey OfAscii(Vector128<byte> bytes)
    {
        var upper = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
        bytes |= upper & Vector128.Create((byte)0x20);
        var digits = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var halves = Vector128.ConditionalSelect(digits, Vector128.Create((byte)'0'), bytes).AsUInt64();
        return new WordKey(halves.ToScalar(), halves.GetElement(1));
    }

    /// <summary>The folded characters of a word as text.</summary>
    internal static string Folded(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        Fold(word, folded);
        return new string(folded);
    }

    /// <summary>Folds the characters of a word.</summary>
    internal static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++)
            folded[i] = Fold(word[i]);
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        '’' => '\'',
        < (char)128 => c,
        _ => char.ToLowerInvariant(c),
    };
}
