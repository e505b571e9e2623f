namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Minimizes a smooth function by limited-memory BFGS with backtracking.</summary>
/// <remarks>D. Liu and J. Nocedal, "On the limited memory BFGS method for large scale optimization", Mathematical Programming 45 (1989).</remarks>
internal static class Lbfgs
{
    private const int Memory = 6;
    private const int MostHalvings = 12;
    private const int FewestRounds = 10;
    private const double Decrease = 1e-4;
    private const double Curvature = 1e-10;

    /// <summary>The weights found from zero.</summary>
    /// <param name="count">Weights (count).</param>
    /// <param name="loss">Value at weights; writes the gradient.</param>
    /// <param name="rounds">Most rounds.</param>
    /// <param name="tolerance">Ends when a round gains less than this part of the value.</param>
    internal static double[] Minimize(int count, Func<double[], double[], double> loss, int rounds, double tolerance)
    {
        double[] at = new double[count], next = new double[count], gradient = new double[count], nextGradient = new double[count], direction = new double[count];
        var steps = new List<(double[] Step, double[] Change, double Product)>();
        var value = loss(at, gradient);
        for (var round = 0; round < rounds; round++)
        {
            Direction(gradient, steps, direction);
            var slope = Dense.Dot(gradient.AsSpan(), direction);
            var scale = round == 0 ? 1 / Math.Sqrt(Dense.Dot(gradient.AsSpan(), gradient)) : 1.0;
            double found;
            for (var halving = 0; ; halving++)
            {
                at.CopyTo(next, 0);
                Dense.Add(direction.AsSpan(), scale, next);
                found = loss(next, nextGradient);
                if (found <= value + Decrease * scale * slope || halving >= MostHalvings)
                    break;
                scale /= 2;
            }

            var step = next.Zip(at, (a, b) => a - b).ToArray();
            var change = nextGradient.Zip(gradient, (a, b) => a - b).ToArray();
            var product = Dense.Dot(step.AsSpan(), change);
            if (product > Curvature)
            {
                steps.Add((step, change, product));
                if (steps.Count > Memory)
                    steps.RemoveAt(0);
            }

            var gained = (value - found) / Math.Max(1, value);
            (at, next) = (next, at);
            (gradient, nextGradient) = (nextGradient, gradient);
            value = found;
            if (gained < tolerance && round >= FewestRounds)
                break;
        }

        return at;
    }

    private static void Direction(double[] gradient, List<(double[] Step, double[] Change, double Product)> steps, double[] direction)
    {
        for (var i = 0; i < gradient.Length; i++)
            direction[i] = -gradient[i];
        var shares = new double[steps.Count];
        for (var k = steps.Count - 1; k >= 0; k--)
        {
            shares[k] = Dense.Dot(steps[k].Step.AsSpan(), direction) / steps[k].Product;
            Dense.Add(steps[k].Change.AsSpan(), -shares[k], direction);
        }

        if (steps.Count > 0)
        {
            var scale = steps[^1].Product / Dense.Dot(steps[^1].Change.AsSpan(), steps[^1].Change);
            for (var i = 0; i < direction.Length; i++)
                direction[i] *= scale;
        }

        for (var k = 0; k < steps.Count; k++)
            Dense.Add(steps[k].Step.AsSpan(), shares[k] - Dense.Dot(steps[k].Change.AsSpan(), direction) / steps[k].Product, direction);
    }
}
