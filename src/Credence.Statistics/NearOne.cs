namespace Credence.Statistics;

/// <summary>Logarithms near one and exponentials near zero, to full precision: the framework's own LogP1 and ExpM1 add and subtract 1 and lose what is small.</summary>
/// <remarks>W. Kahan's device: the rounding of 1 + x cancels in x / ((1 + x) − 1).</remarks>
public static class NearOne
{
    /// <summary>Natural logarithm of 1 + <paramref name="value"/>.</summary>
    public static double Log(double value)
    {
        var sum = 1 + value;
        return sum == 1 || double.IsInfinity(sum) ? value : Math.Log(sum) * (value / (sum - 1));
    }

    /// <summary>e to the power of <paramref name="value"/>, less 1.</summary>
    public static double Exp(double value)
    {
        var power = Math.Exp(value);
        var less = power - 1;
        return power == 1 ? value : less == -1 || double.IsInfinity(power) ? less : less * (value / Math.Log(power));
    }
}
