namespace Credence.Statistics;

/// <summary>The lower triangular matrix whose product with its transpose is a given symmetric matrix.</summary>
public static class CholeskyFactor
{
    private const double LeastPivot = 1e-10;

    /// <summary>The factor, row by row; null where the matrix is not positive definite, or so nearly not that it cannot be told.</summary>
    /// <param name="matrix">A symmetric matrix, row by row.</param>
    public static double[][]? Of(IReadOnlyList<double[]> matrix)
    {
        var factor = new double[matrix.Count][];
        for (var row = 0; row < matrix.Count; row++)
        {
            factor[row] = new double[row + 1];
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row][column];
                for (var k = 0; k < column; k++)
                    rest -= factor[row][k] * factor[column][k];
                if (column < row)
                    factor[row][column] = rest / factor[column][column];
                else if (rest > LeastPivot)
                    factor[row][row] = Math.Sqrt(rest);
                else
                    return null;
            }
        }

        return factor;
    }
}
