using Credence.Pay.Studies;

namespace Credence.App.Pay;

/// <summary>A difference with its interval drawn in characters on a scale that holds zero: caps at the ends, a dot on the estimate, a bar at zero.</summary>
/// <param name="Low">Left end of the scale (ratio, 0 or below).</param>
/// <param name="High">Right end (ratio, above 0); the same for all rows of a study.</param>
internal sealed record PayStrip(double Low, double High)
{
    internal const int Width = 32;

    private const char Zero = '┊';
    private const char Dot = '●';

    /// <summary>The scale that holds every interval and zero.</summary>
    internal static PayStrip Over(IEnumerable<TermResult> figures)
    {
        var all = figures.ToList();
        return new PayStrip(Math.Min(0, all.Min(figure => figure.Low)), Math.Max(0, all.Max(figure => figure.High)));
    }

    /// <summary>What stands above the drawings.</summary>
    internal string Heading => $"{SignedPercent.Of(Low)} to {SignedPercent.Of(High)}, ┊ is 0";

    /// <summary>The drawing.</summary>
    internal string Draw(TermResult figure)
    {
        var (low, dot, high, zero) = (Place(figure.Low), Place(figure.Difference), Place(figure.High), Place(0));
        return string.Concat(Enumerable.Range(0, Width).Select(place =>
            place == dot ? Dot : place == low ? '├' : place == high ? '┤' : place == zero ? Zero : place > low && place < high ? '─' : ' ')).TrimEnd();
    }

    private int Place(double value) => (int)Math.Round((value - Low) / (High - Low) * (Width - 1));
}
