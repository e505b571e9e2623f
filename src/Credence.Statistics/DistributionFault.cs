namespace Credence.Statistics;

/// <summary>What can be wrong with the parameters of a distribution, in words.</summary>
internal static class DistributionFault
{
    internal static string? OfNumbers(params ReadOnlySpan<(string Name, double Value)> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            if (!double.IsFinite(value))
                return $"{name} must be a finite number";
        }

        return null;
    }

    internal static string? OfOrder(string lowName, double low, string highName, double high) =>
        low <= high ? null : FormattableString.Invariant($"{lowName} ({low}) is above {highName} ({high})");

    internal static string? OfThree(double low, double mode, double high) =>
        OfNumbers(("low", low), ("mode", mode), ("high", high)) ?? OfOrder("low", low, "high", high)
            ?? (mode >= low && mode <= high ? null : FormattableString.Invariant($"mode ({mode}) is not between low ({low}) and high ({high})"));

    internal static string? OfShape(string name, double shape) =>
        shape is >= Distribution.SmallestShape and <= Distribution.LargestShape
            ? null
            : FormattableString.Invariant($"{name} must lie between {Distribution.SmallestShape} and {Distribution.LargestShape}, not {shape}");
}
