using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>A set of words, each with a number from 1. Words of ASCII letters are looked up by all their letters at once, without a branch.</summary>
internal sealed class SmallWords
{
    /// <summary>Most letters of a word that is looked up.</summary>
    internal const int LongestWord = 12;

    /// <summary>UTF-16 units that must follow a word's place in the text for <see cref="NumberOfAscii"/>.</summary>
    internal const int Room = 16;

    private const int FewestSlots = 16;
    private const int TriesPerSize = 2000;
    private const byte CaseBit = 0x20;

    /// <summary>Masks that leave the first letters of sixteen: none, one, two …</summary>
    private static readonly Vector128<byte>[] FirstLetters =
        [.. Enumerable.Range(0, Room + 1).Select(length => Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length)))];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly Vector128<byte>[] _words;
    private readonly ushort[] _slots;
    private readonly ulong _factor;

    internal SmallWords(IEnumerable<string> words)
    {
        var numbers = words.Distinct(StringComparer.Ordinal).Select((word, i) => KeyValuePair.Create(word, i + 1)).ToDictionary(StringComparer.Ordinal);
        _numbers = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = new Vector128<byte>[numbers.Count + 1];
        foreach (var (word, number) in numbers)
        {
            if (word.Length <= LongestWord && !word.ContainsAnyExceptInRange('a', 'z'))
                _words[number] = LettersOf(word);
        }

        (_slots, _factor) = Place();
    }

    /// <summary>How many words there are.</summary>
    internal int Count => _words.Length - 1;

    /// <summary>Number of a word of ASCII letters in any case, 0 where it is none of the set; <see cref="Room"/> units are read from its first letter on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int NumberOfAscii(ref char word, int length)
    {
        var letters = Letters(ref word, length);
        var number = _slots[SlotOf(letters, _factor, _slots.Length)];
        var same = Vector128.Equals(_words[number].AsInt64(), letters.AsInt64());
        return number & (int)(same.ToScalar() & same.GetElement(1));
    }

    /// <summary>Number of a word of any letters in lower case, 0 where it is none of the set.</summary>
    internal int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return 0;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        return _numbers.TryGetValue(lower[..word.Length], out var number) ? number : 0;
    }

    private static Vector128<byte> LettersOf(string word)
    {
        Span<char> letters = stackalloc char[Room];
        letters.Clear();
        word.CopyTo(letters);
        return Letters(ref MemoryMarshal.GetReference(letters), word.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Letters(ref char word, int length)
    {
        var wide = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref word));
        return (Vector128.Narrow(wide.GetLower(), wide.GetUpper()) | Vector128.Create(CaseBit)) & FirstLetters[Math.Min(length, Room)];
    }

    /// <summary>Finds a factor by which no two words share a slot; the table is doubled where none is found.</summary>
    private (ushort[] Slots, ulong Factor) Place()
    {
        for (var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestSlots, _words.Length * 8)); ; size *= 2)
        {
            var slots = new ushort[size];
            for (ulong attempt = 1; attempt <= TriesPerSize; attempt++)
            {
                var factor = Mixing.Finish(attempt) | 1;
                if (Fits(slots, factor))
                    return (slots, factor);
                Array.Clear(slots);
            }
        }
    }

    private bool Fits(ushort[] slots, ulong factor)
    {
        for (var number = 1; number < _words.Length; number++)
        {
            if (_words[number] == default)
                continue;
            ref var slot = ref slots[SlotOf(_words[number], factor, slots.Length)];
            if (slot != 0)
                return false;
            slot = (ushort)number;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(Vector128<byte> letters, ulong factor, int slots)
    {
        var halves = letters.AsUInt64();
        return (int)(((halves.ToScalar() ^ BitOperations.RotateLeft(halves.GetElement(1), 1)) * factor) >> (BitOperations.LeadingZeroCount((ulong)slots) + 1));
    }
}
