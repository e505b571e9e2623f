namespace Credence.Advice.Planning;

/// <summary>Finds how little is enough.</summary>
internal static class Bisection
{
    /// <summary>The least whole number from low to high that suffices, where more always suffices too; null where the highest does not.</summary>
    internal static int? Least(int low, int high, Func<int, bool> suffices)
    {
        if (high < low || !suffices(high))
            return null;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (suffices(middle))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
