using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>Words of several languages, and the languages each belongs to. Words of ASCII letters are looked up by their letters as two numbers.</summary>
internal sealed class SmallWords
{
    /// <summary>Most letters of a word that is looked up.</summary>
    internal const int LongestWord = 12;

    private const int LettersPerNumber = 8;
    private const int BitsPerLetter = 8;
    private const int SlotsPerWord = 4;
    private const ulong LowerCase = 0x2020202020202020;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly (ulong First, ulong Last, int[]? Languages)[] _slots;
    private readonly int _shift;
    private readonly int _lengths;

    internal SmallWords(Dictionary<string, List<int>> languagesOf)
    {
        var words = languagesOf.ToFrozenDictionary(word => word.Key, word => word.Value.ToArray(), StringComparer.Ordinal);
        _byWord = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _slots = new (ulong, ulong, int[]?)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, words.Count * SlotsPerWord))];
        _shift = sizeof(ulong) * BitsPerLetter - BitOperations.Log2((uint)_slots.Length);
        Span<char> letters = stackalloc char[LongestLoad];
        foreach (var (word, languages) in words.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            if (word.Length > LongestWord || word.ContainsAnyExceptInRange('a', 'z'))
                continue;
            letters.Clear();
            word.CopyTo(letters);
            var (first, last) = Numbers(ref MemoryMarshal.GetReference(letters), word.Length);
            var slot = SlotOf(first, last);
            while (_slots[slot].Languages is not null)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (first, last, languages);
            _lengths |= 1 << word.Length;
        }
    }

    /// <summary>Characters from a word's first one on that must be there to be read by <see cref="LanguagesOfAscii"/>.</summary>
    internal static int LongestLoad => Vector256<ushort>.Count;

    /// <summary>Languages of a word of ASCII letters in any case; null where it is no small word of any.</summary>
    internal int[]? LanguagesOfAscii(ref char word, int length)
    {
        if (length > LongestWord || (_lengths & (1 << length)) == 0)
            return null;
        var (first, last) = Numbers(ref word, length);
        for (var slot = SlotOf(first, last); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var found = ref _slots[slot];
            if (found.Languages is null || (found.First == first && found.Last == last))
                return found.Languages;
        }
    }

    /// <summary>The same for a word of any letters.</summary>
    internal int[]? LanguagesOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return null;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        return _byWord.TryGetValue(lower[..word.Length], out var languages) ? languages : null;
    }

    private static (ulong First, ulong Last) Numbers(ref char word, int length)
    {
        var wide = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref word));
        var letters = Vector128.Narrow(wide.GetLower(), wide.GetUpper()).AsUInt64() | Vector128.Create(LowerCase);
        var missing = LettersPerNumber - length;
        return missing >= 0
            ? (letters[0] << (missing * BitsPerLetter), 0)
            : (letters[0], letters[1] << ((missing + LettersPerNumber) * BitsPerLetter));
    }

    private int SlotOf(ulong first, ulong last) => (int)(((first ^ BitOperations.RotateLeft(last, 1)) * Golden) >> _shift);
}
