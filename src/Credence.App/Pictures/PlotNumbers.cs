using System.Globalization;
using Credence.Advice;
using Credence.App.Pay;
using Credence.Statistics;

namespace Credence.App.Pictures;

/// <summary>Numbers of a unit as they stand beside a picture and on its axis.</summary>
internal static class PlotNumbers
{
    private const char NoBreakSpace = '\u00a0';
    private const double Percent = 100;
    private const double Thousand = 1000;

    /// <summary>An estimate: <c>0.98 %</c>, <c>+5.1 %</c>, <c>+$810</c>.</summary>
    internal static string Value(PlotUnit unit, double value) => unit switch
    {
        PlotUnit.Share => value == 0 ? $"0{NoBreakSpace}%" : Phrase.Percent(value),
        PlotUnit.SignedPercent => SignedPercent.Of(value),
        _ => Money(value),
    };

    /// <summary>The ends of its range, with the decimals of the estimate.</summary>
    internal static string Range(PlotUnit unit, Interval range, double value) => unit switch
    {
        PlotUnit.Share => Phrase.Percent(range, value),
        PlotUnit.SignedPercent => $"{SignedPercent.Of(range.Low, value).TrimEnd('%', NoBreakSpace)} to {SignedPercent.Of(range.High, value)}",
        _ => $"{Money(range.Low)} to {Money(range.High)}",
    };

    /// <summary>Heading of a column of the data table.</summary>
    internal static string Heading(PlotUnit unit, string name) => unit == PlotUnit.SignedMoney ? $"{name}, $" : $"{name}, %";

    /// <summary>A number of the data table: dollars, or percent.</summary>
    internal static string Data(PlotUnit unit, double? value) => DataTable.Number(unit == PlotUnit.SignedMoney ? value : value * Percent);

    /// <summary>The words at a tick.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="value">Where it stands.</param>
    /// <param name="step">Distance between ticks.</param>
    /// <param name="withUnit">Whether the percent sign is to stand there; the dollar sign always does.</param>
    internal static string Tick(PlotUnit unit, double value, double step, bool withUnit)
    {
        var sign = unit == PlotUnit.Share || value == 0 ? "" : value < 0 ? "−" : "+";
        if (unit != PlotUnit.SignedMoney)
            return sign + Digits(Math.Abs(value) * Percent, step * Percent) + (withUnit ? $"{NoBreakSpace}%" : "");
        var inThousands = step >= Thousand && value != 0;
        return $"{sign}${Digits(Math.Abs(value) / (inThousands ? Thousand : 1), inThousands ? step / Thousand : step)}{(inThousands ? "k" : "")}";
    }

    private static string Money(double usd) => (Phrase.Usd(usd) is var words && usd > 0 && words != "$0" ? "+" : "") + words;

    private static string Digits(double number, double step)
    {
        var decimals = (int)Math.Max(0, Math.Ceiling(-Math.Log10(step) - 1e-9));
        return number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
