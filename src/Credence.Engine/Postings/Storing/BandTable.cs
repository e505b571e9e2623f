using System.Runtime.CompilerServices;

namespace Credence.Postings.Storing;

/// <summary>
/// Finds postings that share a band of their signatures. Only the first few postings are kept for a key: what more share is boilerplate, and a
/// true duplicate has other bands. Open addressing with linear probing in a scratch file that doubles when it is 70 % full.
/// </summary>
internal sealed class BandTable : IDisposable
{
    /// <summary>Postings kept for one key.</summary>
    internal const int MostPerKey = 8;

    private const int FewestPlacesPower = 12;
    private const int KeyBits = 32;
    private const double Fullest = 0.7;

    private readonly string _folder;
    private MappedMemory _memory;
    private int _power = FewestPlacesPower;
    private long _used;

    /// <param name="folder">Where the scratch file lies.</param>
    /// <param name="expected">Pairs that are to be added at once (count).</param>
    internal BandTable(string folder, long expected)
    {
        _folder = folder;
        while (expected >= (1L << _power) * Fullest)
            _power++;
        _memory = Make(_power);
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    /// <summary>Postings that share any of these keys; one that shares several is there as often.</summary>
    /// <param name="keys">Keys.</param>
    /// <param name="documents">Gets their numbers; <see cref="MostPerKey"/> for each key are enough room.</param>
    /// <returns>How many there are.</returns>
    internal int Find(ReadOnlySpan<uint> keys, Span<uint> documents)
    {
        var count = 0;
        ref var first = ref _memory.At<ulong>(0);
        foreach (var key in keys)
        {
            for (var place = Start(key, _power); Unsafe.Add(ref first, place) is not 0 and var entry; place = Next(place, _power))
            {
                if ((uint)(entry >> KeyBits) == key)
                    documents[count++] = (uint)entry;
            }
        }

        return count;
    }

    /// <summary>Adds a posting to each of these keys that has room.</summary>
    internal void Add(ReadOnlySpan<uint> keys, uint document)
    {
        if (_used + keys.Length >= (1L << _power) * Fullest)
            Grow();
        foreach (var key in keys)
            _used += Put(_memory, _power, key, document) ? 1 : 0;
    }

    private static nint Start(uint key, int power) => (nint)(((ulong)key << power) >> KeyBits);

    private static nint Next(nint place, int power) => (place + 1) & (((nint)1 << power) - 1);

    private static bool Put(MappedMemory memory, int power, uint key, uint document)
    {
        ref var first = ref memory.At<ulong>(0);
        var place = Start(key, power);
        for (var same = 0; Unsafe.Add(ref first, place) is not 0 and var entry; place = Next(place, power))
        {
            if ((uint)(entry >> KeyBits) == key && ++same == MostPerKey)
                return false;
        }

        Unsafe.Add(ref first, place) = ((ulong)key << KeyBits) | document;
        return true;
    }

    private MappedMemory Make(int power) => MappedMemory.Scratch(Path.Combine(_folder, ScratchFile.Name(ScratchFile.Bands, 1L << power)), sizeof(ulong) * (1L << power));

    private void Grow()
    {
        var larger = Make(_power + 1);
        ref var first = ref _memory.At<ulong>(0);
        for (nint place = 0; place < (nint)1 << _power; place++)
        {
            var entry = Unsafe.Add(ref first, place);
            if (entry != 0)
                Put(larger, _power + 1, (uint)(entry >> KeyBits), (uint)entry);
        }

        _memory.Dispose();
        (_memory, _power) = (larger, _power + 1);
    }
}
