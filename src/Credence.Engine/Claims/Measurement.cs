using Credence.Statistics;

namespace Credence.Claims;

/// <summary>What a check came to.</summary>
/// <param name="Unit">What the number is.</param>
/// <param name="Value">The number; null with <paramref name="Missing"/> saying why.</param>
/// <param name="Range">Its 95 % interval (same unit); null where nothing was sampled, as with facts of the catalog, or the value is null.</param>
/// <param name="N">Cases it is worked out from (count); null where it is no count of cases or the value is null.</param>
/// <param name="AsOf">Last day the underlying data are of; null where they carry none.</param>
/// <param name="Basis">What it was taken from, in words without a final stop.</param>
/// <param name="Missing">Why there is no number, in words without a final stop; null where there is one.</param>
public sealed record Measurement(MeasureUnit Unit, double? Value, Interval? Range, long? N, DateOnly? AsOf, string Basis, string? Missing)
{
    internal static Measurement Unknown(MeasureUnit unit, string why) => new(unit, null, null, null, null, "", why);
}
