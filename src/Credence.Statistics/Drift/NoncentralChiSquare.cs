namespace Credence.Statistics.Drift;

/// <summary>The noncentral chi-square distribution: what Pearson's statistic follows, about, where something changed.</summary>
/// <remarks>A mixture of central ones by Poisson's probabilities (NIST/SEMATECH e-Handbook of Statistical Methods; Patnaik, Biometrika 36, 1949, 202–232).</remarks>
public static class NoncentralChiSquare
{
    private const int MostExact = 1000;
    private const int Halvings = 60;
    private const double Negligible = 1e-12;

    /// <summary>Part (ratio) of it above a value.</summary>
    /// <param name="statistic">Value (0 or more).</param>
    /// <param name="freedom">Degrees of freedom (1 or more).</param>
    /// <param name="noncentrality">Noncentrality (0 to 1,400).</param>
    public static double Tail(double statistic, int freedom, double noncentrality)
    {
        var (weight, left, sum) = (Math.Exp(-noncentrality / 2), 1.0, 0.0);
        for (var at = 0; left > Negligible && (weight > 0 && at <= noncentrality / 2 || weight > Negligible * left); at++)
        {
            sum += weight * ChiSquare.Tail(statistic, freedom + 2 * at);
            left -= weight;
            weight *= noncentrality / 2 / (at + 1);
        }

        return sum;
    }

    /// <summary>Noncentrality at which a test is called so often.</summary>
    /// <param name="freedom">Degrees of freedom (1 or more).</param>
    /// <param name="level">Level of the test (ratio).</param>
    /// <param name="power">How often it is to be called (ratio, above the level).</param>
    public static double Noncentrality(int freedom, double level, double power)
    {
        if (freedom > MostExact)
            return Normal(freedom, level, power);
        var critical = Solved(value => ChiSquare.Tail(value, freedom) <= level);
        return Solved(value => Tail(critical, freedom, value) >= power);
    }

    // of so many degrees of freedom it is about normal, with mean freedom + noncentrality and variance 2 (freedom + 2 noncentrality)
    private static double Normal(int freedom, double level, double power)
    {
        var (critical, often) = (NormalDistribution.Quantile(1 - level), NormalDistribution.Quantile(power));
        return Solved(value => value >= critical * Math.Sqrt(2.0 * freedom) + often * Math.Sqrt(2 * (freedom + 2 * value)));
    }

    // the least value from which on something holds
    private static double Solved(Func<double, bool> holds)
    {
        double low = 0, high = 1;
        while (!holds(high))
            (low, high) = (high, high * 2);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
