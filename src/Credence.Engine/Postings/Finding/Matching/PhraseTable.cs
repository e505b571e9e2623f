using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding.Matching;

/// <summary>Patterns filed under a 64-bit key, read with two loads: a bit that says "perhaps", then an open-addressed slot.</summary>
internal sealed class PhraseTable
{
    private const int FilterBits = 18;
    private const int SlotsPerKey = 4;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly Slot[] _slots;
    private readonly int _shift;

    /// <summary>Files patterns; those of one key stay in the order given.</summary>
    /// <param name="keyed">Patterns by key.</param>
    /// <param name="entries">Where they are kept, shared between tables.</param>
    internal PhraseTable(ILookup<ulong, PhraseEntry> keyed, List<PhraseEntry> entries)
    {
        var bits = 1;
        while (1 << bits < (keyed.Count + 1) * SlotsPerKey)
            bits++;
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        foreach (var group in keyed)
            Add(group.Key, group, entries);
    }

    /// <summary>False where no pattern has the key; true where some may.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayHold(ulong key)
    {
        var mixed = PhraseKey.Mix(key) >> (64 - FilterBits);
        return (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_filter), (nint)(mixed >> 6)) >> (int)(mixed & 63) & 1) != 0;
    }

    /// <summary>The entries of a key; count 0 for none.</summary>
    internal (int First, int Count) Find(ulong key)
    {
        var slots = _slots;
        for (var at = (int)(PhraseKey.Mix(key) >> _shift); slots[at].Count != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Key == key)
                return (slots[at].First, slots[at].Count);
        }

        return default;
    }

    private void Add(ulong key, IEnumerable<PhraseEntry> group, List<PhraseEntry> entries)
    {
        var first = entries.Count;
        entries.AddRange(group);
        var at = (int)(PhraseKey.Mix(key) >> _shift);
        while (_slots[at].Count != 0)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = new Slot(key, first, entries.Count - first);
        var bit = PhraseKey.Mix(key) >> (64 - FilterBits);
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    private readonly record struct Slot(ulong Key, int First, int Count);
}
