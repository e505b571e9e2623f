namespace Credence.Rules.Tables;

/// <summary>Looks up the part of a column that a number lies in.</summary>
/// <param name="cuts">Where parts end, in rising order.</param>
/// <param name="parts">By how many cuts lie below a number: its part; negative where it is outside the domain.</param>
internal sealed class NumberParts(Cut[] cuts, int[] parts)
{
    // Decimals are slow to compare, so their approximations are compared first; only numbers this near to a cut (share of the number, and in all) are compared exactly.
    private const double NearShare = 1e-12;
    private const double Near = 1e-20;

    private readonly double[] _about = [.. cuts.Select(cut => (double)cut.At)];

    internal int IndexOf(decimal number)
    {
        var about = (double)number;
        var near = (Math.Abs(about) * NearShare) + Near;
        var (low, high) = (0, _about.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var distance = about - _about[middle];
            if (Math.Abs(distance) <= near ? cuts[middle].IsBelow(number) : distance > 0)
                low = middle + 1;
            else
                high = middle;
        }

        return parts[low];
    }
}
