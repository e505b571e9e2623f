namespace Credence.Statistics.Regression;

/// <summary>Logistic regression with a penalty on the squares of the coefficients, not on the intercept, by Newton's method.</summary>
/// <remarks>It has the same minimum as scikit-learn's <c>LogisticRegression(C=1/penalty)</c>. S. le Cessie and J. C. van Houwelingen, Applied Statistics 41 (1992) 191–201.</remarks>
public static class RidgeLogistic
{
    private const int MostSteps = 100;
    private const int MostHalvings = 40;
    // part of the loss that a step promises to take off; below it one more step is exact to the last digits, and rounding would hide what it does
    private const double SmallGain = 1e-13;

    /// <summary>Fits outcomes to columns; null where no minimum is found, as for classes that a line parts without any penalty.</summary>
    /// <param name="rows">The cases one after the other, each with a value per column.</param>
    /// <param name="columns">Columns of a case (1 or more).</param>
    /// <param name="outcomes">True for the positive class; one per case.</param>
    /// <param name="penalty">Weight of half the sum of squared coefficients against the summed log loss (0 or more).</param>
    public static RidgeLogisticFit? Fit(ReadOnlySpan<double> rows, int columns, ReadOnlySpan<bool> outcomes, double penalty)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, outcomes.Length * columns);
        var at = new double[columns + 1];
        var loss = Loss(rows, outcomes, penalty, at);
        for (var step = 0; step < MostSteps; step++)
        {
            if (NewtonStep(rows, outcomes, penalty, at) is not var (direction, gain))
                return null;
            if (gain < SmallGain * (1 + loss))
                return Result(Moved(at, direction, 1));
            var (next, length) = (at, 1.0);
            var nextLoss = double.PositiveInfinity;
            for (var halving = 0; halving < MostHalvings && !(nextLoss <= loss); halving++, length /= 2)
            {
                next = Moved(at, direction, length);
                nextLoss = Loss(rows, outcomes, penalty, next);
            }

            if (!(nextLoss <= loss))
                return null;
            (at, loss) = (next, nextLoss);
        }

        return null;
    }

    private static RidgeLogisticFit Result(double[] at) => new(at[^1], at[..^1]);

    private static double[] Moved(double[] at, double[] direction, double length) => [.. at.Zip(direction, (value, change) => value - length * change)];

    private static double LogOdds(ReadOnlySpan<double> row, double[] at)
    {
        var sum = at[^1];
        for (var column = 0; column < row.Length; column++)
            sum += row[column] * at[column];
        return sum;
    }

    private static double Loss(ReadOnlySpan<double> rows, ReadOnlySpan<bool> outcomes, double penalty, double[] at)
    {
        var (columns, loss) = (at.Length - 1, 0.0);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var odds = LogOdds(rows.Slice(i * columns, columns), at);
            var against = outcomes[i] ? -odds : odds;
            loss += against > 0 ? against + NearOne.Log(Math.Exp(-against)) : NearOne.Log(Math.Exp(against));
        }

        for (var column = 0; column < columns; column++)
            loss += penalty / 2 * at[column] * at[column];
        return loss;
    }

    private static (double[] Direction, double Gain)? NewtonStep(ReadOnlySpan<double> rows, ReadOnlySpan<bool> outcomes, double penalty, double[] at)
    {
        var columns = at.Length - 1;
        var (slope, curve) = (new double[columns + 1], Triangle(columns + 1));
        var (places, values) = (new int[columns + 1], new double[columns + 1]);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var row = rows.Slice(i * columns, columns);
            var p = RidgeLogisticFit.Probability(LogOdds(row, at));
            // columns of indicators are mostly 0, and those add nothing
            var count = Filled(row, places, values);
            var (error, weight) = (p - (outcomes[i] ? 1 : 0), p * (1 - p));
            for (var one = 0; one < count; one++)
            {
                slope[places[one]] += error * values[one];
                var (line, scaled) = (curve[places[one]], weight * values[one]);
                for (var other = 0; other <= one; other++)
                    line[places[other]] += scaled * values[other];
            }
        }

        for (var column = 0; column < columns; column++)
        {
            slope[column] += penalty * at[column];
            curve[column][column] += penalty;
        }

        if (CholeskyFactor.Of(curve) is not { } factor)
            return null;
        var direction = Solved(factor, slope);
        return (direction, direction.Zip(slope, (change, rise) => change * rise).Sum() / 2);
    }

    private static int Filled(ReadOnlySpan<double> row, int[] places, double[] values)
    {
        var count = 0;
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] != 0)
                (places[count], values[count++]) = (column, row[column]);
        }

        (places[count], values[count++]) = (row.Length, 1);
        return count;
    }

    private static double[][] Triangle(int size) => [.. Enumerable.Range(1, size).Select(length => new double[length])];

    private static double[] Solved(double[][] factor, double[] right)
    {
        var solution = (double[])right.Clone();
        for (var row = 0; row < factor.Length; row++)
        {
            for (var column = 0; column < row; column++)
                solution[row] -= factor[row][column] * solution[column];
            solution[row] /= factor[row][row];
        }

        for (var row = factor.Length - 1; row >= 0; row--)
        {
            for (var below = row + 1; below < factor.Length; below++)
                solution[row] -= factor[below][row] * solution[below];
            solution[row] /= factor[row][row];
        }

        return solution;
    }
}
