using System.Globalization;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Advice;

/// <summary>Numbers and days as they stand in sentences.</summary>
public static class Phrase
{
    private const char NoBreakSpace = '\u00a0';
    private const double TwoDecimalsBelow = 0.01;
    private const double OneDecimalBelow = 0.1;
    private const double SameWithin = 1e-9;
    private const int MostDecimals = 4;

    /// <summary>A day in a sentence: <c>30 June 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in a table: <c>30 Jun 2026</c>.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>When postings were published, as the end of a sentence about them: <c>; 1,066 carry no date, the others are of 2 August 2023 to 5 May 2026</c>.</summary>
    public static string Posted(Population population) => population switch
    {
        { From: { } from, To: { } to, Undated: 0 } => $", {Day(from)} to {Day(to)}",
        { From: { } from, To: { } to } => $"; {Count(population.Undated)} carry no date, the others are of {Day(from)} to {Day(to)}",
        _ => "; none carries a date",
    };

    /// <summary>A count with thousands separated.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent; decimals follow the estimate (two below 1 %, one below 10 %, else none).</summary>
    public static string Percent(double share) => Number(share, Decimals(share)) + NoBreakSpace + "%";

    /// <summary>The interval of a share in percent, with the decimals of the share itself.</summary>
    public static string Percent(Interval range, double share) =>
        Ends(range, share) + NoBreakSpace + "%";

    /// <summary>The ends of that interval without a sign: <c>0.71–1.34</c>.</summary>
    /// <remarks>The decimals are those of the share, or more where an end would else read like the share without being it (<c>99.7–100.0</c> of a share of 1).</remarks>
    public static string Ends(Interval range, double share)
    {
        var decimals = Decimals(share);
        while (decimals < MostDecimals && (ReadsAlike(range.Low, share, decimals) || ReadsAlike(range.High, share, decimals)))
            decimals++;
        return $"{Number(range.Low, decimals)}–{Number(range.High, decimals)}";
    }

    /// <summary>A share with count, interval and n: <c>12 of 3,879 (0.31 %, 95 % interval 0.18–0.54 %)</c>.</summary>
    public static string Measured(MeasuredShare measured) =>
        $"{Count(measured.Count)} of {Count(measured.Population.Postings)} ({Percent(measured.Share)}, 95{NoBreakSpace}% interval {Percent(measured.Range, measured.Share)})";

    /// <summary>A range of numbers: <c>40–80</c>, or one number where both ends are equal.</summary>
    public static string Range(NumberRange range) =>
        range.Low == range.High ? Plain(range.Low) : $"{Plain(range.Low)}–{Plain(range.High)}";

    /// <summary>Money to two figures, with a true minus: <c>−$1,900</c>; cents only below a dollar are left out.</summary>
    public static string Usd(double usd)
    {
        var size = Math.Abs(usd);
        var unit = size < 100 ? 1 : Math.Pow(10, Math.Floor(Math.Log10(size)) - 1);
        var rounded = Math.Round(size / unit) * unit;
        return (usd < 0 && rounded > 0 ? "−$" : "$") + rounded.ToString("#,0", CultureInfo.InvariantCulture);
    }

    /// <summary>Names in a row: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> names) => Joined(names, " and ");

    /// <summary>Names to choose from: <c>a, b or c</c>.</summary>
    public static string Either(IReadOnlyList<string> names) => Joined(names, " or ");

    private static string Joined(IReadOnlyList<string> names, string last) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + last + names[^1],
    };

    private static string Plain(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static bool ReadsAlike(double end, double share, int decimals) =>
        Math.Abs(end - share) > SameWithin && Number(end, decimals) == Number(share, decimals);

    private static int Decimals(double share) => share < TwoDecimalsBelow ? 2 : share < OneDecimalBelow ? 1 : 0;

    private static string Number(double share, int decimals) => (share * 100).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
