namespace Credence.Tests.Pay;

/// <summary>The plain oracle: a dense matrix, Householder QR, and every error from its textbook formula.</summary>
internal static class PlainRegression
{
    internal sealed record Result(double[] Coefficients, double[] Classic, double[] Hc0, double[] Hc1, double[] Hc2, double[] Hc3, double[] Cluster);

    internal static Result Fit(double[][] x, double[] y, double[] weights, int[] clusters)
    {
        var (n, k) = (x.Length, x[0].Length);
        var scaled = x.Select((row, i) => row.Select(value => value * Math.Sqrt(weights[i])).ToArray()).ToArray();
        var r = UpperFactor(scaled.Select(row => row.ToArray()).ToArray());
        var inverse = Inverse(r);
        var moment = new double[k];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < k; j++)
                moment[j] += weights[i] * x[i][j] * y[i];
        }

        var beta = Times(inverse, moment);
        var error = y.Select((value, i) => value - Dot(x[i], beta)).ToArray();
        var leverage = x.Select((row, i) => weights[i] * Dot(row, Times(inverse, row))).ToArray();
        var sigma = Math.Sqrt(error.Select((e, i) => weights[i] * e * e).Sum() / (n - k));
        double[] Robust(Func<int, double> factor) => Sandwich(inverse, Enumerable.Range(0, n).Select(i => x[i].Select(value => weights[i] * error[i] * value * Math.Sqrt(factor(i))).ToArray()));
        var groups = clusters.Distinct().Count();
        var byCluster = Sandwich(inverse, Enumerable.Range(0, n).GroupBy(i => clusters[i]).Select(group => Enumerable.Range(0, k).Select(j => group.Sum(i => weights[i] * error[i] * x[i][j])).ToArray()));
        return new Result(
            beta,
            [.. Enumerable.Range(0, k).Select(j => sigma * Math.Sqrt(inverse[j][j]))],
            Robust(_ => 1),
            Robust(_ => (double)n / (n - k)),
            Robust(i => 1 / (1 - leverage[i])),
            Robust(i => 1 / ((1 - leverage[i]) * (1 - leverage[i]))),
            [.. byCluster.Select(value => value * Math.Sqrt(groups / (groups - 1.0) * (n - 1) / (n - k)))]);
    }

    private static double[] Sandwich(double[][] inverse, IEnumerable<double[]> scores)
    {
        var sums = new double[inverse.Length];
        foreach (var pull in scores.Select(score => Times(inverse, score)))
        {
            for (var j = 0; j < sums.Length; j++)
                sums[j] += pull[j] * pull[j];
        }

        return [.. sums.Select(Math.Sqrt)];
    }

    private static double[][] UpperFactor(double[][] a)
    {
        var (n, k) = (a.Length, a[0].Length);
        for (var column = 0; column < k; column++)
        {
            var norm = Math.Sqrt(Enumerable.Range(column, n - column).Sum(i => a[i][column] * a[i][column]));
            var alpha = a[column][column] > 0 ? -norm : norm;
            var v = Enumerable.Range(0, n).Select(i => i < column ? 0 : a[i][column]).ToArray();
            v[column] -= alpha;
            var length = v.Sum(value => value * value);
            for (var j = column; j < k && length > 0; j++)
            {
                var along = 2 * Enumerable.Range(column, n - column).Sum(i => v[i] * a[i][j]) / length;
                for (var i = column; i < n; i++)
                    a[i][j] -= along * v[i];
            }
        }

        return a[..k];
    }

    private static double[][] Inverse(double[][] r)
    {
        var k = r.Length;
        var half = new double[k][];
        for (var j = 0; j < k; j++)
            half[j] = new double[k];
        for (var j = 0; j < k; j++)
        {
            half[j][j] = 1 / r[j][j];
            for (var i = j - 1; i >= 0; i--)
                half[i][j] = -Enumerable.Range(i + 1, j - i).Sum(m => r[i][m] * half[m][j]) / r[i][i];
        }

        return [.. Enumerable.Range(0, k).Select(i => Enumerable.Range(0, k).Select(j => Dot(half[i], half[j])).ToArray())];
    }

    private static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => Dot(row, vector))];

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
