using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Credence.Postings.Finding;

/// <summary>
/// Numbers ASCII words by their first sixteen bytes: a perfect hash (hash and displace), so that one probe tells whether a word is known
/// and look-ups have no branch to mispredict. Immutable after building.
/// </summary>
/// <remarks>Source: Belazzougui, Botelho and Dietzfelbinger, Hash, displace, and compress, ESA 2009.</remarks>
internal sealed class WordIndex
{
    /// <summary>Bytes that may be read behind the last word (count).</summary>
    internal const int KeyBytes = 16;

    private const int TagBits = 12;
    private const int NumberBits = 32 - TagBits;
    private const uint NumberMask = (1u << NumberBits) - 1;
    private const int WordsPerBucket = 3;
    private const int SlotShift = 43;
    private const int MostDisplacement = 1 << 16;
    private const ulong LowFactor = 0x9E3779B97F4A7C15;
    private const ulong HighFactor = 0xC2B2AE3D27D4EB4F;

    /// <summary>Bytes of a half of the key that belong to a word, by its length; those of the low half begin at 8.</summary>
    private static readonly ulong[] Masks = [.. Enumerable.Range(0, KeyBytes + 9).Select(n => n <= 8 ? 0 : n >= 16 ? ulong.MaxValue : ulong.MaxValue >> ((16 - n) * 8))];

    private readonly uint[] _slots;
    private readonly ushort[] _displacements;
    private readonly Key[] _keys;
    private readonly LongWord?[] _long;
    private readonly ulong _factor = LowFactor;

    /// <param name="words">Folded words by number; those that are empty, of <see cref="OddWords.LongestWord"/> or more characters, or not ASCII, are left out.</param>
    internal WordIndex(string[] words)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Length, (int)NumberMask);
        _keys = new Key[words.Length];
        _long = new LongWord?[words.Length];
        _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Length * 2))];
        _displacements = new ushort[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, words.Length / WordsPerBucket))];
        var placed = Keyed(words);
        while (!TryPlace(placed))
        {
            _factor += 2;
            Array.Clear(_slots);
            Array.Clear(_displacements);
        }
    }

    /// <summary>The numbers of the words of a text; 0 for words that are not known.</summary>
    /// <param name="bytes">Folded bytes; <see cref="KeyBytes"/> may be read from the start of each word.</param>
    /// <param name="starts">First byte of each word.</param>
    /// <param name="ends">Byte after each word, which has at least one.</param>
    /// <param name="numbers">Where the numbers go.</param>
    internal void Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> numbers)
    {
        // no look-up below can leave its array: slots and buckets are masked, and a slot only holds numbers of words
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var displacements = ref MemoryMarshal.GetArrayDataReference(_displacements);
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref var masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        ref var text = ref MemoryMarshal.GetReference(bytes);
        var factor = _factor;
        uint slotMask = (uint)_slots.Length - 1, bucketMask = (uint)_displacements.Length - 1;
        ends = ends[..starts.Length];
        numbers = numbers[..starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            int start = starts[i], length = ends[i] - start;
            var key = KeyOf(ref Unsafe.Add(ref text, start), length, ref masks);
            var hash = HashOf(key, factor);
            var slot = Unsafe.Add(ref slots, (nint)SlotOf(hash, Unsafe.Add(ref displacements, (nint)BucketOf(hash, bucketMask)), slotMask));
            var number = slot & NumberMask & Mask(slot >> NumberBits == TagOf(hash));
            ref var found = ref Unsafe.Add(ref keys, (nint)number);
            number &= Mask(((found.Low ^ key.Low) | (found.High ^ key.High)) == 0);
            if (length >= KeyBytes && number != 0)
                number = FindLong(bytes.Slice(start, length), number);
            numbers[i] = (int)number;
        }
    }

    private uint FindLong(ReadOnlySpan<byte> word, uint number)
    {
        for (var candidate = _long[number]; candidate is not null; candidate = candidate.Next)
        {
            if (word.SequenceEqual(candidate.Bytes))
                return (uint)candidate.Number;
        }

        return 0;
    }

    /// <summary>Fills in the keys; the numbers that need a slot, which is one of all long words with the same key.</summary>
    private List<int> Keyed(string[] words)
    {
        var owners = new Dictionary<Key, int>();
        var placed = new List<int>(words.Length);
        for (var number = 0; number < words.Length; number++)
        {
            var word = words[number];
            if (word.Length is 0 or >= OddWords.LongestWord || !Ascii.IsValid(word))
                continue;
            var bytes = new byte[word.Length + KeyBytes];
            Ascii.FromUtf16(word, bytes, out _);
            var key = KeyOf(ref bytes[0], word.Length, ref Masks[0]);
            var isNew = owners.TryAdd(key, number);
            if (word.Length >= KeyBytes)
                Chain(owners[key], new LongWord(bytes[..word.Length], number));
            if (!isNew)
                continue;
            _keys[number] = key;
            placed.Add(number);
        }

        return placed;
    }

    private void Chain(int owner, LongWord word)
    {
        if (_long[owner] is not { } last)
        {
            _long[owner] = word;
            return;
        }

        while (last.Next is { } next)
            last = next;
        last.Next = word;
    }

    /// <summary>Gives every word a slot of its own, the fullest buckets first; false where two words share all bits that count.</summary>
    private bool TryPlace(List<int> numbers)
    {
        var buckets = new List<int>?[_displacements.Length];
        var largest = 0;
        foreach (var number in numbers)
        {
            var bucket = buckets[BucketOf(HashOf(_keys[number], _factor), (uint)buckets.Length - 1)] ??= [];
            bucket.Add(number);
            largest = Math.Max(largest, bucket.Count);
        }

        for (var size = largest; size > 0; size--)
        {
            for (var bucket = 0; bucket < buckets.Length; bucket++)
            {
                if (buckets[bucket] is { } inside && inside.Count == size && !TryPlace(bucket, inside))
                    return false;
            }
        }

        return true;
    }

    private bool TryPlace(int bucket, List<int> numbers)
    {
        for (var displacement = 0; displacement < Math.Min(MostDisplacement, _slots.Length); displacement++)
        {
            var placed = 0;
            for (; placed < numbers.Count; placed++)
            {
                var hash = HashOf(_keys[numbers[placed]], _factor);
                ref var slot = ref _slots[SlotOf(hash, displacement, (uint)_slots.Length - 1)];
                if (slot != 0)
                    break;
                slot = (TagOf(hash) << NumberBits) | (uint)numbers[placed];
            }

            if (placed == numbers.Count)
            {
                _displacements[bucket] = (ushort)displacement;
                return true;
            }

            while (placed-- > 0)
                _slots[SlotOf(HashOf(_keys[numbers[placed]], _factor), displacement, (uint)_slots.Length - 1)] = 0;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Key KeyOf(ref byte word, int length, ref ulong masks)
    {
        ref var mask = ref Unsafe.Add(ref masks, length < KeyBytes ? length : KeyBytes);
        return new Key(Load(ref word) & Unsafe.Add(ref mask, sizeof(ulong)), Load(ref Unsafe.Add(ref word, sizeof(ulong))) & mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(ref byte from)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(ref from);
        return BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(in Key key, ulong factor)
    {
        var both = (key.Low * factor) ^ BitOperations.RotateLeft(key.High * HighFactor, 32);
        return (both ^ (both >> 32)) * LowFactor;
    }

    private static uint BucketOf(ulong hash, uint mask) => (uint)(hash >> 32) & mask;

    private static uint SlotOf(ulong hash, int displacement, uint mask) => ((uint)(hash >> SlotShift) ^ (uint)displacement) & mask;

    private static uint TagOf(ulong hash) => (uint)hash >> NumberBits;

    /// <summary>All bits, or none: the compiler would branch in a loop.</summary>
    private static uint Mask(bool all) => 0u - Unsafe.BitCast<bool, byte>(all);

    /// <summary>The first sixteen bytes, zeros behind those of a shorter word.</summary>
    private readonly record struct Key(ulong Low, ulong High);

    /// <summary>A word that its key does not tell, and the next that has the same key.</summary>
    private sealed class LongWord(byte[] bytes, int number)
    {
        internal byte[] Bytes { get; } = bytes;

        internal int Number { get; } = number;

        internal LongWord? Next { get; set; }
    }
}
