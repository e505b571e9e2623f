using System.Globalization;

namespace Credence.Catalog;

/// <summary>A number as a source states it: one value, or a span from low to high (both included), in the unit of its fact.</summary>
/// <param name="Low">Lower end; at most <paramref name="High"/>.</param>
/// <param name="High">Upper end.</param>
public readonly record struct NumberRange(double Low, double High)
{
    /// <summary>True where every value of the other range lies in this one.</summary>
    public bool Contains(NumberRange other) => Low <= other.Low && other.High <= High;

    /// <summary>Reads <c>300</c> or <c>40..60</c>; false for anything else or a low above its high.</summary>
    public static bool TryParse(string text, out NumberRange range)
    {
        range = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var first = dots < 0 ? text : text[..dots];
        var last = dots < 0 ? text : text[(dots + 2)..];
        if (!double.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out var low)
            || !double.TryParse(last, NumberStyles.Float, CultureInfo.InvariantCulture, out var high)
            || !double.IsFinite(low) || !double.IsFinite(high) || low > high)
            return false;
        range = new NumberRange(low, high);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Low == High
        ? Low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Low}–{High}");
}
