namespace Credence.Statistics.Regression;

/// <summary>The rows of a regression, gathered by equal regressors: what every estimate and error is made of. Its size is bound by the distinct rows, not by their number.</summary>
/// <param name="Columns">Columns of the design (count).</param>
/// <param name="Starts">Where each cell's entries begin in <paramref name="Column"/> and <paramref name="Value"/>; one more than there are cells.</param>
/// <param name="Column">Column of each entry that is not zero (0-based).</param>
/// <param name="Value">Its value.</param>
/// <param name="Counts">Observations of each cell (count, 1 or more).</param>
/// <param name="Means">Mean response of each cell (unit of the response).</param>
/// <param name="Spreads">Sum of squared distances from that mean (that unit squared).</param>
/// <param name="Weights">Weight of each observation of a cell, as inverse variance (above 0); null where all weigh 1.</param>
/// <param name="Clusters">Cluster of each cell (0-based); null where errors are not clustered.</param>
public sealed record RegressionCells(
    int Columns,
    int[] Starts,
    int[] Column,
    double[] Value,
    double[] Counts,
    double[] Means,
    double[] Spreads,
    double[]? Weights,
    int[]? Clusters)
{
    /// <summary>Cells (count).</summary>
    public int Cells => Counts.Length;

    /// <summary>Observations (count).</summary>
    public double Observations => Counts.Sum();

    /// <summary>Weight of each observation of a cell.</summary>
    public double Weight(int cell) => Weights is null ? 1 : Weights[cell];

    /// <summary>Columns of the entries of a cell that are not zero.</summary>
    public ReadOnlySpan<int> ColumnsOf(int cell) => Column.AsSpan(Starts[cell], Starts[cell + 1] - Starts[cell]);

    /// <summary>Values of the entries of a cell that are not zero.</summary>
    public ReadOnlySpan<double> ValuesOf(int cell) => Value.AsSpan(Starts[cell], Starts[cell + 1] - Starts[cell]);

    /// <summary>Observations in which each column is not zero (count).</summary>
    public double[] RowsByColumn()
    {
        var rows = new double[Columns];
        for (var cell = 0; cell < Cells; cell++)
        {
            foreach (var column in ColumnsOf(cell))
                rows[column] += Counts[cell];
        }

        return rows;
    }

    /// <summary>A cell's regressors times coefficients, one per column.</summary>
    public double Dot(int cell, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var at = Starts[cell]; at < Starts[cell + 1]; at++)
            sum += Value[at] * coefficients[Column[at]];
        return sum;
    }
}
