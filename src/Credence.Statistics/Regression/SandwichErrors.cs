using System.Numerics;

namespace Credence.Statistics.Regression;

/// <summary>Works the standard errors of a least-squares fit out of its cells.</summary>
public static class SandwichErrors
{
    /// <summary>An observation counts as deciding its own fit where 1 − leverage is below this, the root of a double's precision (the rule of R's sandwich package).</summary>
    private const double FullLeverageRest = 1.5e-8;

    private const int Kinds = 3;

    /// <summary>All kinds of standard errors.</summary>
    public static CoefficientErrors Of(LeastSquaresFit fit)
    {
        var (n, degrees) = (fit.Observations, fit.DegreesOfFreedom);
        var columns = RankedFactor.Places(fit.Kept, fit.Cells.Columns);
        var inverse = fit.Inverse;
        var (sums, full) = ByResidual(fit, columns);
        var hc0 = Roots(sums[0], 1);
        var classic = fit.Sigma is { } sigma ? inverse.Select((row, i) => sigma * Math.Sqrt(row[i])).ToArray() : null;
        var (cluster, clusters) = ByCluster(fit, columns);
        return new CoefficientErrors(
            classic,
            hc0,
            degrees > 0 ? Roots(sums[0], n / degrees) : null,
            full == 0 ? Roots(sums[1], 1) : null,
            full == 0 ? Roots(sums[2], 1) : null,
            cluster,
            full,
            clusters);
    }

    private static (double[][] Sums, double FullLeverage) ByResidual(LeastSquaresFit fit, int[] places)
    {
        var (cells, full) = (fit.Cells, 0.0);
        var sums = new double[Kinds][];
        for (var kind = 0; kind < Kinds; kind++)
            sums[kind] = new double[fit.Rank];
        var (pull, half) = (new double[fit.Rank], new double[fit.Rank]);
        for (var cell = 0; cell < cells.Cells; cell++)
        {
            var (weight, count) = (cells.Weight(cell), cells.Counts[cell]);
            var error = cells.Means[cell] - fit.Fitted[cell];
            var squares = weight * weight * (cells.Spreads[cell] + count * error * error);
            Product(cells, cell, places, fit.Inverse, pull);
            Product(cells, cell, places, fit.InverseFactor, half);
            var rest = 1 - weight * SumOfSquares(half);
            AddSquares(sums[0], pull, squares);
            if (rest < FullLeverageRest)
            {
                full += count;
                continue;
            }

            AddSquares(sums[1], pull, squares / rest);
            AddSquares(sums[2], pull, squares / (rest * rest));
        }

        return (sums, full);
    }

    private static (double[]? Errors, int? Clusters) ByCluster(LeastSquaresFit fit, int[] places)
    {
        if (fit.Cells.Clusters is not { } clusters)
            return (null, null);
        var cells = fit.Cells;
        var order = Enumerable.Range(0, cells.Cells).ToArray();
        Array.Sort(clusters.ToArray(), order);
        var (sums, score, pull, number) = (new double[fit.Rank], new double[fit.Rank], new double[fit.Rank], 0);
        for (var at = 0; at < order.Length;)
        {
            var cluster = clusters[order[at]];
            Array.Clear(score);
            for (; at < order.Length && clusters[order[at]] == cluster; at++)
            {
                var cell = order[at];
                var error = cells.Weight(cell) * cells.Counts[cell] * (cells.Means[cell] - fit.Fitted[cell]);
                var columns = cells.ColumnsOf(cell);
                var values = cells.ValuesOf(cell);
                for (var i = 0; i < columns.Length; i++)
                {
                    if (places[columns[i]] >= 0)
                        score[places[columns[i]]] += error * values[i];
                }
            }

            Array.Clear(pull);
            for (var i = 0; i < score.Length; i++)
            {
                if (score[i] != 0)
                    AddScaled(pull, fit.Inverse[i], score[i]);
            }

            AddSquares(sums, pull, 1);
            number++;
        }

        var (n, degrees) = (fit.Observations, fit.DegreesOfFreedom);
        return (number > 1 && degrees > 0 ? Roots(sums, number / (number - 1.0) * (n - 1) / degrees) : null, number);
    }

    /// <summary>A matrix, column by column, times a cell's regressors.</summary>
    private static void Product(RegressionCells cells, int cell, int[] places, double[][] matrix, double[] product)
    {
        Array.Clear(product);
        var columns = cells.ColumnsOf(cell);
        var values = cells.ValuesOf(cell);
        for (var i = 0; i < columns.Length; i++)
        {
            if (places[columns[i]] is var place and >= 0)
                AddScaled(product, matrix[place], values[i]);
        }
    }

    private static void AddScaled(Span<double> sum, ReadOnlySpan<double> row, double factor)
    {
        var at = 0;
        for (; at <= sum.Length - Vector<double>.Count; at += Vector<double>.Count)
            (new Vector<double>(sum[at..]) + new Vector<double>(row[at..]) * factor).CopyTo(sum[at..]);
        for (; at < sum.Length; at++)
            sum[at] += row[at] * factor;
    }

    private static void AddSquares(Span<double> sum, ReadOnlySpan<double> row, double factor)
    {
        var at = 0;
        for (; at <= sum.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            var part = new Vector<double>(row[at..]);
            (new Vector<double>(sum[at..]) + part * part * factor).CopyTo(sum[at..]);
        }

        for (; at < sum.Length; at++)
            sum[at] += row[at] * row[at] * factor;
    }

    private static double SumOfSquares(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        foreach (var value in row)
            sum += value * value;
        return sum;
    }

    private static double[] Roots(double[] squares, double factor) => [.. squares.Select(square => Math.Sqrt(square * factor))];
}
