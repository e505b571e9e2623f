namespace Credence.Statistics.Regression;

/// <summary>Weighted cross products of design columns, summed to about 32 digits; only the lower triangle is held.</summary>
internal sealed class SymmetricSums(int size)
{
    private readonly DoubleDouble[] _sums = new DoubleDouble[(long)size * (size + 1) / 2];

    public int Size => size;

    public DoubleDouble this[int row, int column] => row >= column ? _sums[Place(row, column)] : _sums[Place(column, row)];

    /// <summary>Adds a weight times the product of a sparse row with itself; its columns may stand in any order.</summary>
    public void Add(ReadOnlySpan<int> columns, ReadOnlySpan<double> values, double weight)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var scaled = DoubleDouble.Product(weight, values[i]);
            for (var j = 0; j <= i; j++)
                Add(columns[i], columns[j], scaled * values[j]);
        }
    }

    public void Add(int row, int column, DoubleDouble product)
    {
        ref var sum = ref _sums[row >= column ? Place(row, column) : Place(column, row)];
        sum += product;
    }

    private static long Place(int row, int column) => (long)row * (row + 1) / 2 + column;
}
