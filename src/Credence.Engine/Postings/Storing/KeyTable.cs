using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Storing;

/// <summary>Finds what belongs to 128-bit keys: open addressing with linear probing in a scratch file that doubles when it is 70 % full.</summary>
internal sealed class KeyTable : IDisposable
{
    private const long FewestPlaces = 4096;
    private const double Fullest = 0.7;

    private readonly string _folder;
    private MappedMemory _memory;
    private long _places = FewestPlaces;
    private long _used;

    /// <param name="folder">Where the scratch file lies.</param>
    /// <param name="expected">Keys that are to be added at once (count).</param>
    internal KeyTable(string folder, long expected)
    {
        _folder = folder;
        while (expected >= _places * Fullest)
            _places *= 2;
        _memory = Make(_places);
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    /// <summary>What belongs to a key; document 0 for a key that is not there.</summary>
    internal (uint Record, uint Document) Find(UInt128 key)
    {
        ref var entry = ref PlaceOf(_memory, _places, (ulong)(key >> 64), (ulong)key);
        return (entry.Record, entry.Document);
    }

    /// <summary>Adds a key; one that is there keeps what belongs to it.</summary>
    internal void Add(UInt128 key, uint record, uint document)
    {
        if (_used >= _places * Fullest)
            Grow();
        ref var entry = ref PlaceOf(_memory, _places, (ulong)(key >> 64), (ulong)key);
        if (entry.Document != 0)
            return;
        entry = new Entry { High = (ulong)(key >> 64), Low = (ulong)key, Record = record, Document = document };
        _used++;
    }

    private static ref Entry PlaceOf(MappedMemory memory, long places, ulong high, ulong low)
    {
        ref var first = ref memory.At<Entry>(0);
        for (var place = (nint)(low & (ulong)(places - 1)); ; place = (nint)((place + 1) & (places - 1)))
        {
            ref var entry = ref Unsafe.Add(ref first, place);
            if (entry.Document == 0 || (entry.Low == low && entry.High == high))
                return ref entry;
        }
    }

    private MappedMemory Make(long places) => MappedMemory.Scratch(Path.Combine(_folder, ScratchFile.Name(ScratchFile.Keys, places)), places * Unsafe.SizeOf<Entry>());

    private void Grow()
    {
        var larger = Make(_places * 2);
        ref var first = ref _memory.At<Entry>(0);
        for (nint place = 0; place < _places; place++)
        {
            ref var entry = ref Unsafe.Add(ref first, place);
            if (entry.Document != 0)
                PlaceOf(larger, _places * 2, entry.High, entry.Low) = entry;
        }

        _memory.Dispose();
        (_memory, _places) = (larger, _places * 2);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Entry
    {
        internal ulong High;
        internal ulong Low;
        internal uint Record;
        internal uint Document;
    }
}
