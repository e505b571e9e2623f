using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Short vectors of words: a truncated singular value decomposition by randomized subspace iteration.</summary>
/// <remarks>N. Halko, P. Martinsson and J. Tropp, "Finding structure with randomness", SIAM Review 53 (2011), algorithm 4.4; scaled by the root of the singular values and to length 1.</remarks>
internal static class WordVectors
{
    private const int Spare = 16;
    private const int Rounds = 4;
    private const int Sweeps = 12;
    private const double Tiny = 1e-9;

    /// <summary>A vector of <paramref name="size"/> numbers for each row.</summary>
    internal static float[] Of(SparseRows matrix, int size, RandomStream random)
    {
        var width = size + Spare;
        var basis = new float[matrix.Width * width];
        for (var i = 0; i < basis.Length; i++)
            basis[i] = (float)(random.NextUniform() - .5);
        for (var round = 0; round < Rounds; round++)
        {
            var left = Orthonormal(matrix.Times(basis, width), width);
            basis = Orthonormal(matrix.TransposedTimes(left, width), width);
        }

        var image = matrix.Times(basis, width);
        var (values, vectors) = Eigen(Gram(image, width), width);
        var order = Enumerable.Range(0, width).OrderByDescending(i => values[i]).Take(size).ToArray();
        var result = new float[matrix.Height * size];
        for (var row = 0; row < matrix.Height; row++)
        {
            var length = 0.0;
            for (var k = 0; k < size; k++)
            {
                var sum = 0.0;
                for (var j = 0; j < width; j++)
                    sum += image[row * width + j] * vectors[j * width + order[k]];
                sum /= Math.Sqrt(Math.Sqrt(Math.Max(values[order[k]], Tiny)));
                result[row * size + k] = (float)sum;
                length += sum * sum;
            }

            var scale = (float)(1 / Math.Sqrt(Math.Max(length, Tiny)));
            for (var k = 0; k < size; k++)
                result[row * size + k] *= scale;
        }

        return result;
    }

    /// <summary>The columns made orthonormal by Cholesky's factor of their products, twice for accuracy.</summary>
    private static float[] Orthonormal(float[] columns, int width)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var factor = Cholesky(Gram(columns, width), width);
            for (var row = 0; row < columns.Length / width; row++)
            {
                var own = columns.AsSpan(row * width, width);
                for (var i = 0; i < width; i++)
                {
                    double value = own[i];
                    for (var j = 0; j < i; j++)
                        value -= factor[i * width + j] * own[j];
                    own[i] = (float)(value / factor[i * width + i]);
                }
            }
        }

        return columns;
    }

    private static double[] Gram(float[] columns, int width)
    {
        var gram = new double[width * width];
        var wide = new double[width];
        for (var row = 0; row < columns.Length / width; row++)
        {
            for (var i = 0; i < width; i++)
                wide[i] = columns[row * width + i];
            for (var i = 0; i < width; i++)
                Dense.Add(wide.AsSpan(0, width), wide[i], gram.AsSpan(i * width, width));
        }

        return gram;
    }

    private static double[] Cholesky(double[] matrix, int width)
    {
        var factor = new double[width * width];
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i * width + j];
                for (var k = 0; k < j; k++)
                    sum -= factor[i * width + k] * factor[j * width + k];
                factor[i * width + j] = i == j ? Math.Sqrt(Math.Max(sum, Tiny)) : sum / factor[j * width + j];
            }
        }

        return factor;
    }

    /// <summary>Eigenvalues and vectors (columns) of a symmetric matrix by Jacobi's rotations.</summary>
    private static (double[] Values, double[] Vectors) Eigen(double[] matrix, int width)
    {
        var vectors = new double[width * width];
        for (var i = 0; i < width; i++)
            vectors[i * width + i] = 1;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var p = 0; p < width; p++)
            {
                for (var q = p + 1; q < width; q++)
                    Rotate(matrix, vectors, width, p, q);
            }
        }

        return ([.. Enumerable.Range(0, width).Select(i => matrix[i * width + i])], vectors);
    }

    private static void Rotate(double[] matrix, double[] vectors, int width, int p, int q)
    {
        var off = matrix[p * width + q];
        if (Math.Abs(off) < Tiny)
            return;
        var theta = (matrix[q * width + q] - matrix[p * width + p]) / (2 * off);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < width; k++)
            (matrix[k * width + p], matrix[k * width + q]) = (c * matrix[k * width + p] - s * matrix[k * width + q], s * matrix[k * width + p] + c * matrix[k * width + q]);
        for (var k = 0; k < width; k++)
            (matrix[p * width + k], matrix[q * width + k]) = (c * matrix[p * width + k] - s * matrix[q * width + k], s * matrix[p * width + k] + c * matrix[q * width + k]);
        for (var k = 0; k < width; k++)
            (vectors[k * width + p], vectors[k * width + q]) = (c * vectors[k * width + p] - s * vectors[k * width + q], s * vectors[k * width + p] + c * vectors[k * width + q]);
    }
}
