using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding.Skills;

/// <summary>The words the skill tables know: open addressing over cache lines. Immutable once the tables are compiled.</summary>
internal sealed class KnownWords
{
    private readonly byte[] _memory;
    private readonly int _start;
    private readonly int _mask;

    /// <param name="most">Words that will be added at most.</param>
    internal KnownWords(int most)
    {
        // a third stays free, so that there is always a slot to stop at
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, most + (most / 2)));
        _mask = size - 1;
        _memory = GC.AllocateArray<byte>((size + 1) * KnownWord.Bytes, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0) & (KnownWord.Bytes - 1));
    }

    /// <summary>Places (count).</summary>
    internal int Places => _mask + 1;

    /// <summary>What is known of the word at a place that <see cref="Find"/> or <see cref="TryAdd"/> gave.</summary>
    internal ref KnownWord this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<byte, KnownWord>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_memory), (nint)(uint)(_start + (place * KnownWord.Bytes))));
    }

    /// <summary>Adds a word, unless it is there.</summary>
    internal bool TryAdd(WordKey key, out int place)
    {
        place = PlaceOf(key);
        if (this[place].Key.Low != 0)
            return false;
        this[place].Key = key;
        return true;
    }

    /// <summary>The place of a word, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(WordKey key)
    {
        var place = PlaceOf(key);
        return this[place].Key.Low == 0 ? -1 : place;
    }

    /// <summary>The place of a word where it is the first one looked at, else -1: no branch, so that one look-up does not wait for the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int FindFirst(WordKey key)
    {
        var at = (int)key.Hash & _mask;
        ref readonly var known = ref this[at].Key;
        var differs = ((known.Low ^ key.Low) | (known.High ^ key.High)) != 0;
        return at | -Unsafe.BitCast<bool, byte>(differs);
    }

    /// <summary>The place of a word, or the free one it would have; no key has a low half of zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(WordKey key)
    {
        for (var at = (int)key.Hash & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var known = ref this[at].Key;
            if (((known.Low ^ key.Low) | (known.High ^ key.High)) == 0 || known.Low == 0)
                return at;
        }
    }
}
