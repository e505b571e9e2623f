using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>An interval drawn in characters: caps at its ends, a dot on the estimate, on a scale from 0.</summary>
internal static class Strip
{
    internal const int Width = 24;

    private const string Line = "─";
    private const string LeftCap = "├";
    private const string RightCap = "┤";
    private const string Dot = "●";

    /// <summary>What stands above the drawings: the scale.</summary>
    internal static string Heading(double end) => $"0 to {Numbers.Percent(end)}";

    /// <summary>The drawing, always <see cref="Width"/> characters wide.</summary>
    /// <param name="share">The estimate (ratio).</param>
    /// <param name="range">Its interval (ratios).</param>
    /// <param name="end">Right end of the scale (ratio above 0); the same for all rows of a table.</param>
    internal static string Draw(double share, Interval range, double end)
    {
        var (low, dot, high) = (Place(range.Low, end), Place(share, end), Place(range.High, end));
        return string.Concat(Enumerable.Range(0, Width).Select(place =>
            place == dot ? Dot : place == low ? LeftCap : place == high ? RightCap : place > low && place < high ? Line : " "));
    }

    private static int Place(double value, double end) => (int)Math.Round(Math.Clamp(value / end, 0, 1) * (Width - 1));
}
