namespace Credence.Statistics.Drift;

/// <summary>The first Wasserstein distance, how far values have to be moved on average.</summary>
public static class Wasserstein
{
    /// <summary>Area between the two empirical distribution functions (unit of the values).</summary>
    /// <param name="one">Values in ascending order, at least one.</param>
    /// <param name="other">Values in ascending order, at least one.</param>
    public static double Distance(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double area = 0;
        var at = Math.Min(one[0], other[0]);
        for (int i = 0, j = 0; i < one.Length || j < other.Length;)
        {
            var next = Math.Min(i < one.Length ? one[i] : double.PositiveInfinity, j < other.Length ? other[j] : double.PositiveInfinity);
            area += (next - at) * Math.Abs((double)i / one.Length - (double)j / other.Length);
            at = next;
            while (i < one.Length && one[i] <= at)
                i++;
            while (j < other.Length && other[j] <= at)
                j++;
        }

        return area;
    }
}
