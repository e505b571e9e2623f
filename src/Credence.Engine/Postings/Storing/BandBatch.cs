namespace Credence.Postings.Storing;

/// <summary>
/// Adds many postings to a table of bands at once: sorted by the first bits of their keys, so that one stretch of the table after the other is
/// filled instead of all of it at random. The order of the postings of one key stays.
/// </summary>
internal sealed class BandBatch
{
    private const int MostPairs = 1 << 20;
    private const int Stretches = 256;
    private const int KeyBits = 32;
    private const int StretchShift = 56;

    private readonly BandTable _table;
    private readonly ulong[] _pairs;
    private readonly ulong[] _sorted;
    private int _count;

    /// <param name="table">Table with room for all that is added.</param>
    /// <param name="expected">Pairs of key and posting to come (count).</param>
    internal BandBatch(BandTable table, long expected)
    {
        _table = table;
        _pairs = new ulong[Math.Min(expected, MostPairs)];
        _sorted = new ulong[_pairs.Length];
    }

    internal void Add(ReadOnlySpan<uint> keys, uint document)
    {
        if (_count + keys.Length > _pairs.Length)
            Flush();
        foreach (var key in keys)
            _pairs[_count++] = ((ulong)key << KeyBits) | document;
    }

    /// <summary>Puts what was added into the table.</summary>
    internal void Flush()
    {
        Span<int> next = stackalloc int[Stretches + 1];
        next.Clear();
        var pairs = _pairs.AsSpan(0, _count);
        foreach (var pair in pairs)
            next[(int)(pair >> StretchShift) + 1]++;
        for (var stretch = 1; stretch <= Stretches; stretch++)
            next[stretch] += next[stretch - 1];
        foreach (var pair in pairs)
            _sorted[next[(int)(pair >> StretchShift)]++] = pair;
        foreach (var pair in _sorted.AsSpan(0, _count))
            _table.Add([(uint)(pair >> KeyBits)], (uint)pair);
        _count = 0;
    }
}
