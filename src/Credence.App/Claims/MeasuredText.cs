using System.Globalization;
using Credence.Advice;
using Credence.Claims;
using Credence.Statistics;

namespace Credence.App.Claims;

/// <summary>Measured and claimed numbers in words.</summary>
internal static class MeasuredText
{
    private const char NoBreakSpace = '\u00a0';
    internal const string UnitSign = "\u00a0%";

    /// <summary>A number with its interval and n: <c>1.2 % (95 % 0.77–2.4, n = 1,340)</c>; null where there is none.</summary>
    internal static string? Of(Measurement? measured)
    {
        if (measured?.Value is not { } value)
            return null;
        var range = measured.Range is { } ends ? $"95{UnitSign} {Ends(measured.Unit, ends, value)}" : null;
        var n = measured.N is { } cases ? $"n{NoBreakSpace}={NoBreakSpace}{Phrase.Count((int)cases)}" : null;
        var behind = string.Join(", ", new[] { range, n }.OfType<string>());
        return Number(measured.Unit, value) + (behind.Length > 0 ? $" ({behind})" : "");
    }

    /// <summary>What a claim says the number is: <c>7.5 % to 8.5 %</c>, <c>at least 50 %</c>.</summary>
    internal static string Of(MeasureUnit unit, ClaimedRange claimed) => (claimed.Low, claimed.High) switch
    {
        (1, null or 1) when unit == MeasureUnit.Share => "all",
        (null or 0, 0) when unit == MeasureUnit.Share => "none",
        ({ } low, { } high) when low == high => Bound(unit, low),
        ({ } low, { } high) => $"{Bound(unit, low)} to {Bound(unit, high)}",
        ({ } low, null) => unit == MeasureUnit.YesOrNo ? Number(unit, low) : $"at least {Bound(unit, low)}",
        (null, { } high) => $"at most {Bound(unit, high)}",
        _ => "anything",
    };

    private static string Number(MeasureUnit unit, double value) => unit switch
    {
        MeasureUnit.Share => Phrase.Percent(value),
        MeasureUnit.ShareDifference => Signed(value) + NoBreakSpace + "points",
        MeasureUnit.PayDifference => Signed(value) + UnitSign,
        MeasureUnit.Ratio => value.ToString("F2", CultureInfo.InvariantCulture) + NoBreakSpace + "times",
        MeasureUnit.YesOrNo => value > 0 ? "yes" : "no",
        _ => "place" + NoBreakSpace + Plain(value),
    };

    private static string Ends(MeasureUnit unit, Interval range, double value) => unit switch
    {
        MeasureUnit.Share => Phrase.Ends(range, value),
        MeasureUnit.ShareDifference or MeasureUnit.PayDifference => $"{Signed(range.Low)} to {Signed(range.High)}",
        MeasureUnit.Ratio => FormattableString.Invariant($"{range.Low:F2}–{range.High:F2}"),
        _ => $"{Plain(range.Low)}–{Plain(range.High)}",
    };

    private static string Bound(MeasureUnit unit, double value) => unit switch
    {
        MeasureUnit.Share => (value * 100).ToString("0.###", CultureInfo.InvariantCulture) + UnitSign,
        _ => Number(unit, value),
    };

    /// <summary>A difference in percent or points, with its sign and a true minus.</summary>
    internal static string Signed(double ratio) => (ratio < 0 ? "−" : "+") + Math.Abs(ratio * 100).ToString("F1", CultureInfo.InvariantCulture);

    private static string Plain(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
