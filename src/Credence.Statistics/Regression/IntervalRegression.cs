namespace Credence.Statistics.Regression;

/// <summary>
/// Regression of a normal response that is known to lie between two bounds only, either of which may be open, by maximum likelihood.
/// Newton's method on coefficients and bounds in units of the standard deviation, in which the likelihood is concave, with exact first and second derivatives.
/// </summary>
/// <remarks>R. J. Olsen, "Note on the uniqueness of the maximum likelihood estimator for the Tobit model", Econometrica 46 (1978) 1211–1215.</remarks>
public static class IntervalRegression
{
    private const int MostSteps = 100;
    private const int MostHalvings = 40;
    private const double SettledGain = 1e-18;
    private const double LeastGain = 1e-8;
    private const double Rounding = 1e-12;

    /// <summary>Fits; null where the likelihood has no maximum that can be reached (for example, where every observation is open on the same side).</summary>
    /// <param name="start">Least squares of values inside the bounds: the search begins there, and columns it left out stay out.</param>
    /// <param name="low">Lower bound of each cell; −∞ where open.</param>
    /// <param name="high">Upper bound of each cell, never below the lower; +∞ where open.</param>
    public static IntervalFit? Fit(LeastSquaresFit start, double[] low, double[] high)
    {
        var cells = start.Cells;
        var spread = start.ResidualSquares > 0 ? Math.Sqrt(start.ResidualSquares / start.Observations) : 1;
        var kept = start.Kept.ToArray();
        var scaled = new double[cells.Columns + 1];
        for (var column = 0; column < cells.Columns; column++)
            scaled[column] = start.Coefficients[column] / spread;
        scaled[^1] = 1 / spread;

        var problem = new IntervalLikelihood(cells, low, high, kept);
        var value = problem.Value(scaled);
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, factor) = problem.Derivatives(scaled);
            if (factor.Rank < kept.Length + 1)
                return null;
            var move = factor.Solve([.. gradient.Select(entry => (DoubleDouble)entry)]);
            var gain = move.Zip(gradient, (a, b) => a * b).Sum();
            if (!double.IsFinite(gain))
                return null;
            var settled = gain <= SettledGain * Math.Max(1, Math.Abs(value));
            if (!Take(problem, scaled, move, kept, ref value))
            {
                if (gain > LeastGain)
                    return null;
                settled = true;
            }

            // The last step is taken too: it costs one pass and doubles the digits once more.
            if (settled)
                return IntervalFit.Of(problem, start, scaled, value, problem.Derivatives(scaled).Information, step + 1);
        }

        return null;
    }

    /// <summary>Takes the step, or the largest half, quarter … of it that does not lower the likelihood.</summary>
    private static bool Take(IntervalLikelihood problem, double[] scaled, double[] move, int[] kept, ref double value)
    {
        var part = 1.0;
        for (var halving = 0; halving < MostHalvings; halving++, part /= 2)
        {
            var next = scaled.ToArray();
            for (var i = 0; i < kept.Length; i++)
                next[kept[i]] += part * move[i];
            next[^1] += part * move[^1];
            if (next[^1] <= 0)
                continue;
            var reached = problem.Value(next);
            if (double.IsNaN(reached) || reached < value - Rounding * Math.Abs(value))
                continue;
            next.CopyTo(scaled, 0);
            value = reached;
            return true;
        }

        return false;
    }
}
