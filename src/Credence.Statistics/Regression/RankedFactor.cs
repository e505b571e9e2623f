namespace Credence.Statistics.Regression;

/// <summary>
/// Cholesky factor of a matrix of cross products that leaves out, in order, every column of which next to nothing is left after the columns before it:
/// less than 1e-7 of its length, as R's <c>lm</c> has it.
/// </summary>
/// <remarks>The same rule as LINPACK's modified dqrdc2, on cross products held to 32 digits, so that the squared tolerance of 1e-14 is far above rounding.</remarks>
internal sealed class RankedFactor
{
    private const double Tolerance = 1e-7;
    private readonly DoubleDouble[][] _rows;

    private RankedFactor(int[] kept, DoubleDouble[][] rows) => (Kept, _rows) = (kept, rows);

    /// <summary>The columns that stay (in order).</summary>
    public int[] Kept { get; }

    /// <summary>Columns that stay (count).</summary>
    public int Rank => Kept.Length;

    public static RankedFactor Of(SymmetricSums sums)
    {
        var kept = new List<int>(sums.Size);
        var rows = new List<DoubleDouble[]>(sums.Size);
        for (var column = 0; column < sums.Size; column++)
        {
            var row = new DoubleDouble[kept.Count + 1];
            var rest = sums[column, column];
            for (var k = 0; k < kept.Count; k++)
            {
                var value = sums[column, kept[k]];
                var above = rows[k];
                for (var i = 0; i < k; i++)
                    value -= row[i] * above[i];
                row[k] = value / above[k];
                rest -= row[k] * row[k];
            }

            if (rest.Value <= Tolerance * Tolerance * sums[column, column].Value)
                continue;
            row[^1] = DoubleDouble.Sqrt(rest);
            kept.Add(column);
            rows.Add(row);
        }

        return new RankedFactor([.. kept], [.. rows]);
    }

    /// <summary>Place of each column among the kept ones; −1 where left out.</summary>
    public static int[] Places(IReadOnlyList<int> kept, int columns)
    {
        var places = new int[columns];
        Array.Fill(places, -1);
        for (var i = 0; i < kept.Count; i++)
            places[kept[i]] = i;
        return places;
    }

    /// <summary>Solves for the kept columns, given one right side per kept column.</summary>
    public double[] Solve(ReadOnlySpan<DoubleDouble> right)
    {
        var x = new DoubleDouble[Rank];
        for (var i = 0; i < Rank; i++)
        {
            var value = right[i];
            for (var j = 0; j < i; j++)
                value -= _rows[i][j] * x[j];
            x[i] = value / _rows[i][i];
        }

        for (var i = Rank - 1; i >= 0; i--)
        {
            var value = x[i];
            for (var j = i + 1; j < Rank; j++)
                value -= _rows[j][i] * x[j];
            x[i] = value / _rows[i][i];
        }

        return [.. x.Select(entry => entry.Value)];
    }

    /// <summary>The inverse of the factor, column by column: its product with a row of regressors has the leverage as squared length.</summary>
    public double[][] InverseFactor()
    {
        var inverse = Triangle();
        return [.. Enumerable.Range(0, Rank).Select(column => inverse.Select(row => column < row.Length ? row[column].Value : 0).ToArray())];
    }

    /// <summary>The inverse of the matrix of cross products, over the kept columns, row by row.</summary>
    public double[][] Inverse()
    {
        var inverse = Triangle();
        var product = new double[Rank][];
        for (var i = 0; i < Rank; i++)
            product[i] = new double[Rank];
        for (var i = 0; i < Rank; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = DoubleDouble.Zero;
                for (var k = i; k < Rank; k++)
                    sum += inverse[k][i] * inverse[k][j];
                product[i][j] = product[j][i] = sum.Value;
            }
        }

        return product;
    }

    private DoubleDouble[][] Triangle()
    {
        var inverse = new DoubleDouble[Rank][];
        for (var i = 0; i < Rank; i++)
        {
            inverse[i] = new DoubleDouble[i + 1];
            for (var j = 0; j < i; j++)
            {
                var sum = DoubleDouble.Zero;
                for (var k = j; k < i; k++)
                    sum += _rows[i][k] * inverse[k][j];
                inverse[i][j] = -sum / _rows[i][i];
            }

            inverse[i][i] = (DoubleDouble)1 / _rows[i][i];
        }

        return inverse;
    }
}
