using System.Globalization;

namespace Credence.App.Pictures;

/// <summary>A scale that all strips of one table share. Places on it are percent of its width, so that a drawing follows its column and its letters keep their size.</summary>
/// <param name="Low">Left end.</param>
/// <param name="High">Right end.</param>
/// <param name="Ticks">Its lines, from left to right.</param>
/// <param name="HasZeroLine">Whether a heavy line stands at 0, because a sign matters.</param>
internal sealed record PlotAxis(double Low, double High, IReadOnlyList<AxisTick> Ticks, bool HasZeroLine)
{
    private const int MostTicks = 6;
    private const double Exactly = 1e-9;
    private const double Full = 100;
    private const double NearEnd = .08;
    private const int Decimals = 12;

    private static readonly double[] Steps = [1, 2, 5];

    /// <summary>The axis from 0 or below to 0 or above that holds both values, with three to six ticks at multiples of 1, 2 or 5.</summary>
    internal static PlotAxis Of(PlotUnit unit, double low, double high)
    {
        (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (high - low <= 0)
            high = unit == PlotUnit.SignedMoney ? 100 : .01;
        var step = Step((low, high), First, Last);
        var (first, last) = (First(low, step), Last(high, step));
        return new PlotAxis(first * step, last * step, Between(unit, first, last, step), unit != PlotUnit.Share);
    }

    /// <summary>The axis with just these ends, its ticks inside.</summary>
    internal static PlotAxis Within(PlotUnit unit, double low, double high)
    {
        var step = Step((low, high), Last, First);
        return new PlotAxis(low, high, Between(unit, Last(low, step), First(high, step), step), unit != PlotUnit.Share);
    }

    /// <summary>The axis that holds every mark and every claim of some rows; in money, rows far off may be left out, and of shares the ends of long ranges (<see cref="PlotScale"/>).</summary>
    internal static PlotAxis Over(PlotUnit unit, IEnumerable<PlotRow> rows)
    {
        var ends = unit switch
        {
            PlotUnit.SignedMoney => PlotScale.WithoutFarOff(rows),
            PlotUnit.Share => PlotScale.WithoutLongEnds([.. rows]),
            _ => PlotScale.All(rows),
        };
        return Of(unit, ends.Low, ends.High);
    }

    /// <summary>Whether a value lies on it.</summary>
    internal bool Holds(double value) => value >= Low - Exactly && value <= High + Exactly;

    /// <summary>Where a value stands (<c>12.5%</c>); beyond an end, that end.</summary>
    internal string X(double value) => Percent(Part(Math.Clamp(value, Low, High)));

    /// <summary>How wide a part of it is.</summary>
    internal string Width(double from, double to) => Percent((Math.Clamp(to, Low, High) - Math.Clamp(from, Low, High)) / (High - Low));

    /// <summary>Its lines, as high as the drawing they are put into.</summary>
    internal Markup Grid => Markup.Join(Ticks.Select(tick => Markup.Of($"""<line class="{(HasZeroLine && tick.Value == 0 ? "zero" : "g")}" x1="{X(tick.Value)}" x2="{X(tick.Value)}" y1="0" y2="100%"/>""")));

    /// <summary>The words below it, centered on its lines.</summary>
    internal Markup Labels => Markup.Join(Ticks.Select(tick => Label(tick, "mid")));

    /// <summary>The same where nothing stands beside it to reach into: words near an end reach inward.</summary>
    internal Markup LabelsInside => Markup.Join(Ticks.Select(tick => Label(tick, Part(tick.Value) < NearEnd ? "" : Part(tick.Value) > 1 - NearEnd ? "end" : "mid")));

    private Markup Label(AxisTick tick, string anchor) =>
        Markup.Of($"""<text class="{string.Join(' ', new[] { "t2", anchor, tick.IsSpare ? "spare" : "" }.Where(word => word.Length > 0))}" x="{X(tick.Value)}" y="15">{tick.Label}</text>""");

    private static AxisTick[] Between(PlotUnit unit, int first, int last, double step)
    {
        var kept = unit == PlotUnit.Share ? last : 0;
        return [.. Enumerable.Range(first, last - first + 1).Select(place => Tick(place, place == last || (place == last - 1 && IsSpare(last, kept))))];

        AxisTick Tick(int place, bool withUnit)
        {
            var value = Math.Round(place * step, Decimals);
            return new AxisTick(value, PlotNumbers.Tick(unit, value, step, withUnit), IsSpare(place, kept));
        }
    }

    private static double Step((double Low, double High) ends, Func<double, double, int> first, Func<double, double, int> last)
    {
        for (var power = (int)Math.Floor(Math.Log10((ends.High - ends.Low) / MostTicks)) - 1; ; power++)
        {
            foreach (var step in Steps.Select(part => part * Math.Pow(10, power)))
            {
                if (last(ends.High, step) - first(ends.Low, step) < MostTicks)
                    return step;
            }
        }
    }

    private static int First(double low, double step) => (int)Math.Floor(low / step + Exactly);

    private static int Last(double high, double step) => (int)Math.Ceiling(high / step - Exactly);

    private double Part(double value) => (value - Low) / (High - Low);

    private static bool IsSpare(int place, int kept) => (place - kept) % 2 != 0;

    private static string Percent(double part) => (part * Full).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
