using Credence.Sources;

namespace Credence.Pay.Regressions;

/// <summary>Rows gathered by equal codes: for each distinct row how often it came, the mean of its response and the squared distances from it.</summary>
internal sealed class CellTable
{
    private const int FirstBuckets = 1024;
    private const int MostCells = 10_000_000;
    private readonly int _width;
    private int[] _buckets = new int[FirstBuckets];
    private int[] _keys;
    private uint[] _hashes = new uint[FirstBuckets];
    private double[] _counts = new double[FirstBuckets];
    private double[] _means = new double[FirstBuckets];
    private double[] _spreads = new double[FirstBuckets];

    public CellTable(int width) => (_width, _keys) = (width, new int[FirstBuckets * Math.Max(1, width)]);

    /// <summary>Distinct rows (count).</summary>
    public int Cells { get; private set; }

    public ReadOnlySpan<int> Key(int cell) => _keys.AsSpan(cell * _width, _width);

    public double Count(int cell) => _counts[cell];

    public double Mean(int cell) => _means[cell];

    public double Spread(int cell) => _spreads[cell];

    /// <summary>Takes a row in.</summary>
    public void Add(ReadOnlySpan<int> key, double response)
    {
        var cell = Find(key);
        var count = ++_counts[cell];
        var distance = response - _means[cell];
        _means[cell] += distance / count;
        _spreads[cell] += distance * (response - _means[cell]);
    }

    private int Find(ReadOnlySpan<int> key)
    {
        var hash = Hash(key);
        var mask = (uint)_buckets.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            var cell = _buckets[at] - 1;
            if (cell < 0)
                return Append(key, hash, at);
            if (_hashes[cell] == hash && Key(cell).SequenceEqual(key))
                return cell;
        }
    }

    private int Append(ReadOnlySpan<int> key, uint hash, uint bucket)
    {
        if (Cells == MostCells || ((long)Cells + 1) * _width > Array.MaxLength)
            throw new UnusableInputException("table", FormattableString.Invariant($"it has more than {Cells} distinct rows of the columns used, too many to hold"), "Leave out or round columns with very many different values");
        if (Cells == _counts.Length)
            Grow();
        var cell = Cells++;
        key.CopyTo(_keys.AsSpan(cell * _width));
        _hashes[cell] = hash;
        _buckets[bucket] = cell + 1;
        if (Cells > _buckets.Length / 2)
            Spread();
        return cell;
    }

    private void Grow()
    {
        var size = _counts.Length * 2;
        Array.Resize(ref _counts, size);
        Array.Resize(ref _means, size);
        Array.Resize(ref _spreads, size);
        Array.Resize(ref _hashes, size);
        Array.Resize(ref _keys, (int)Math.Min(Array.MaxLength, (long)size * Math.Max(1, _width)));
    }

    private void Spread()
    {
        _buckets = new int[_buckets.Length * 2];
        var mask = (uint)_buckets.Length - 1;
        for (var cell = 0; cell < Cells; cell++)
        {
            var at = _hashes[cell] & mask;
            while (_buckets[at] != 0)
                at = (at + 1) & mask;
            _buckets[at] = cell + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<int> key)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = Factor;
        foreach (var code in key)
            hash = (hash ^ (uint)code) * Factor;
        return (uint)(hash >> 32);
    }
}
