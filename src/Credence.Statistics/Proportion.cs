namespace Credence.Statistics;

/// <summary>How many of how many.</summary>
/// <param name="Count">Cases that have the property (0 to <paramref name="Total"/>).</param>
/// <param name="Total">All cases (0 or more).</param>
public readonly record struct Proportion(long Count, long Total)
{
    /// <summary>Count divided by total (0 to 1); null where there is no case to look at.</summary>
    public double? Share => Total > 0 ? (double)Count / Total : null;
}
