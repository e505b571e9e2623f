using System.Numerics;

namespace Credence.Postings.Finding.Skills;

/// <summary>Numbers the words the skill tables know: open addressing, one cache line a look-up, no allocation. Immutable after building.</summary>
internal sealed class WordNumbers
{
    private const int Spread = 2;
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <param name="keys">The words; a word's number is its place. Of equal keys the first counts.</param>
    internal WordNumbers(IReadOnlyList<WordKey> keys)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Count * Spread));
        _slots = new Slot[size];
        _mask = size - 1;
        for (var number = 0; number < keys.Count; number++)
        {
            var at = (int)keys[number].Hash & _mask;
            while (_slots[at].Next != 0 && _slots[at].Key != keys[number])
                at = (at + 1) & _mask;
            if (_slots[at].Next == 0)
                _slots[at] = new Slot(keys[number], number + 1);
        }
    }

    /// <summary>The number of a word, or -1.</summary>
    internal int Find(WordKey key)
    {
        var slots = _slots;
        for (var at = (int)key.Hash & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Next == 0)
                return -1;
            if (slot.Key == key)
                return slot.Next - 1;
        }
    }

    /// <summary>A word and its number plus one; 0 marks a free slot.</summary>
    private readonly record struct Slot(WordKey Key, int Next);
}
