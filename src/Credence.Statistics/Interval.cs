namespace Credence.Statistics;

/// <summary>A closed range of values, such as a 95 % confidence interval.</summary>
/// <param name="Low">Lower end (same unit as the estimate).</param>
/// <param name="High">Upper end; never below <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Distance between the ends (same unit).</summary>
    public double Width => High - Low;

    /// <summary>Whether a value lies in the range, ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
