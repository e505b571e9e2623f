namespace Credence.App.Pictures;

/// <summary>Places for dots in columns of equal width, zero always between two columns, so that no dot stands on the wrong side of it.</summary>
/// <param name="Low">Left end of the scale.</param>
/// <param name="Width">Width of a column (same unit).</param>
/// <param name="Columns">Columns (count).</param>
/// <param name="BelowZero">Columns left of zero (count).</param>
internal sealed record DotColumns(double Low, double Width, int Columns, int BelowZero)
{
    // ends of a scale that are numbers of one digit make columns of whole dollars look even; a hair keeps rounding from making a column too many
    private const double Hair = 1e-9;

    /// <summary>Right end of the scale.</summary>
    internal double High => Low + Width * Columns;

    /// <summary>The narrowest columns, so many of them, that hold all values.</summary>
    internal static DotColumns Of(IReadOnlyList<double> values, int columns)
    {
        var (low, high) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
        if (high - low <= 0)
            high = 1;
        var best = double.PositiveInfinity;
        var below = 0;
        for (var left = low < 0 ? 1 : 0; left <= (high > 0 ? columns - 1 : columns); left++)
        {
            var needed = Math.Max(left > 0 ? -low / left : 0, left < columns ? high / (columns - left) : 0);
            if (needed < best)
                (best, below) = (needed, left);
        }

        return new DotColumns(-below * best, best, columns, below);
    }

    /// <summary>The column of a value; what is not above zero stands left of zero, unless nothing does.</summary>
    internal int Of(double value)
    {
        var place = BelowZero + (int)(value > 0 ? Math.Max(1, Math.Ceiling(value / Width - Hair)) - 1 : -Math.Max(1, Math.Ceiling(-value / Width - Hair)));
        return Math.Clamp(place, 0, Columns - 1);
    }
}
