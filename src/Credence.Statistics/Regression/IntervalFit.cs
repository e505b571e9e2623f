namespace Credence.Statistics.Regression;

/// <summary>A regression on bounds.</summary>
/// <param name="Coefficients">Coefficient of each column (unit of the bounds per unit of the column); 0 where left out.</param>
/// <param name="Kept">Columns that were kept, in order (0-based).</param>
/// <param name="Sigma">Standard deviation of the response around its mean (unit of the bounds).</param>
/// <param name="LogSigmaError">Standard error of its natural logarithm.</param>
/// <param name="LogLikelihood">Log-likelihood at the maximum.</param>
/// <param name="Observations">Observations (count).</param>
/// <param name="Steps">Newton steps taken (count).</param>
/// <param name="Classic">Standard errors of the kept coefficients from the observed information.</param>
/// <param name="Hc0">The same from the outer products of the scores (robust, no small-sample factor).</param>
/// <param name="Cluster">The same from the scores summed by cluster, times the root of G/(G − 1); null without clusters or with one.</param>
/// <param name="Clusters">Clusters (count); null where errors are not clustered.</param>
public sealed record IntervalFit(
    double[] Coefficients,
    IReadOnlyList<int> Kept,
    double Sigma,
    double LogSigmaError,
    double LogLikelihood,
    double Observations,
    int Steps,
    double[] Classic,
    double[] Hc0,
    double[]? Cluster,
    int? Clusters)
{
    internal static IntervalFit Of(IntervalLikelihood problem, LeastSquaresFit start, double[] scaled, double value, RankedFactor information, int steps)
    {
        var (cells, kept) = (problem.Cells, problem.Kept);
        var (sigma, covariance) = (1 / scaled[^1], information.Inverse());
        // From coefficients over sigma to coefficients: each moves with its own parameter and with one over sigma.
        var moves = kept.Select(column => -scaled[column] * sigma * sigma).ToArray();
        var classic = new double[kept.Length];
        for (var i = 0; i < kept.Length; i++)
            classic[i] = Math.Sqrt(sigma * sigma * covariance[i][i] + 2 * sigma * moves[i] * covariance[i][^1] + moves[i] * moves[i] * covariance[^1][^1]);
        var (hc0, _) = Robust(problem, scaled, covariance, moves, byCluster: false);
        var (cluster, clusters) = cells.Clusters is null ? (null, (int?)null) : Robust(problem, scaled, covariance, moves, byCluster: true);
        var coefficients = new double[cells.Columns];
        foreach (var column in kept)
            coefficients[column] = scaled[column] * sigma;
        return new IntervalFit(coefficients, kept, sigma, sigma * Math.Sqrt(covariance[^1][^1]), value, start.Observations, steps, classic, hc0!, cluster, clusters);
    }

    private static (double[]? Errors, int? Groups) Robust(IntervalLikelihood problem, double[] scaled, double[][] covariance, double[] moves, bool byCluster)
    {
        var cells = problem.Cells;
        var order = Enumerable.Range(0, cells.Cells).ToArray();
        if (byCluster)
            Array.Sort(cells.Clusters!.ToArray(), order);
        var (places, sigma, size) = (problem.Places(), 1 / scaled[^1], moves.Length);
        var (sums, score, groups) = (new double[size], new double[size + 1], 0);
        for (var at = 0; at < order.Length;)
        {
            Array.Clear(score);
            var (first, times) = (order[at], 1.0);
            if (byCluster)
            {
                for (; at < order.Length && cells.Clusters![order[at]] == cells.Clusters[first]; at++)
                    problem.Score(order[at], scaled, places, score, problem.Weight(order[at]));
            }
            else
            {
                problem.Score(first, scaled, places, score, cells.Weight(first));
                times = cells.Counts[first];
                at++;
            }

            groups++;
            var common = Dot(covariance[^1], score);
            for (var i = 0; i < size; i++)
            {
                var pull = sigma * Dot(covariance[i], score) + moves[i] * common;
                sums[i] += times * pull * pull;
            }
        }

        if (byCluster && groups < 2)
            return (null, groups);
        var factor = byCluster ? groups / (groups - 1.0) : 1;
        return ([.. sums.Select(sum => Math.Sqrt(factor * sum))], groups);
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
