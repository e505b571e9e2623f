namespace Credence.Statistics.Regression;

/// <summary>Ordinary (or weighted) least squares over cells.</summary>
public static class LeastSquares
{
    /// <summary>Fits a response to the columns; columns that add nothing to those before them are left out.</summary>
    /// <param name="cells">The data.</param>
    /// <param name="hasConstant">Whether the fit holds a constant, so that R² is about the mean.</param>
    public static LeastSquaresFit Fit(RegressionCells cells, bool hasConstant)
    {
        var sums = new SymmetricSums(cells.Columns);
        var right = new DoubleDouble[cells.Columns];
        for (var cell = 0; cell < cells.Cells; cell++)
        {
            var weight = cells.Weight(cell) * cells.Counts[cell];
            var columns = cells.ColumnsOf(cell);
            var values = cells.ValuesOf(cell);
            sums.Add(columns, values, weight);
            var response = DoubleDouble.Product(weight, cells.Means[cell]);
            for (var i = 0; i < columns.Length; i++)
                right[columns[i]] += response * values[i];
        }

        var factor = RankedFactor.Of(sums);
        var kept = factor.Solve([.. factor.Kept.Select(column => right[column])]);
        var coefficients = new double[cells.Columns];
        for (var i = 0; i < kept.Length; i++)
            coefficients[factor.Kept[i]] = kept[i];
        return Measured(cells, factor, coefficients, hasConstant);
    }

    private static LeastSquaresFit Measured(RegressionCells cells, RankedFactor factor, double[] coefficients, bool hasConstant)
    {
        var (weights, total) = (DoubleDouble.Zero, DoubleDouble.Zero);
        for (var cell = 0; cell < cells.Cells; cell++)
        {
            var weight = cells.Weight(cell) * cells.Counts[cell];
            weights += weight;
            total += DoubleDouble.Product(weight, cells.Means[cell]);
        }

        var center = hasConstant ? (total / weights).Value : 0;
        var (residual, about, logWeights, observations) = (DoubleDouble.Zero, DoubleDouble.Zero, 0.0, 0.0);
        var fitted = new double[cells.Cells];
        for (var cell = 0; cell < cells.Cells; cell++)
        {
            fitted[cell] = cells.Dot(cell, coefficients);
            var (weight, count) = (cells.Weight(cell), cells.Counts[cell]);
            var (error, distance) = (cells.Means[cell] - fitted[cell], cells.Means[cell] - center);
            residual += weight * (cells.Spreads[cell] + count * error * error);
            about += weight * (cells.Spreads[cell] + count * distance * distance);
            logWeights += count * Math.Log(weight);
            observations += count;
        }

        return new LeastSquaresFit(cells, factor, coefficients, fitted, observations, residual.Value, about.Value, logWeights);
    }
}
