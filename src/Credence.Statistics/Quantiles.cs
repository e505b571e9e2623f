namespace Credence.Statistics;

/// <summary>Sample quantiles.</summary>
public static class Quantiles
{
    /// <summary>The value below which a part (ratio, 0 to 1) of ascending numbers lies, interpolated linearly between neighbors.</summary>
    /// <remarks>Type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361–365.</remarks>
    /// <exception cref="ArgumentException">There are no numbers.</exception>
    public static double OfAscending(ReadOnlySpan<double> ascending, double part)
    {
        if (ascending.IsEmpty)
            throw new ArgumentException("at least one number is needed", nameof(ascending));
        var place = (ascending.Length - 1) * part;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }

    /// <summary>The middle part of ascending numbers: for a confidence of 0.95 from the 2.5 % to the 97.5 % quantile.</summary>
    public static Interval CentralOfAscending(ReadOnlySpan<double> ascending, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return new Interval(OfAscending(ascending, tail), OfAscending(ascending, 1 - tail));
    }
}
