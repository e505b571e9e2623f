using System.Globalization;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>Numbers in words: decimals follow the estimate and its bounds use the same, a no-break space before the sign, commas in thousands.</summary>
internal static class Numbers
{
    private const char NoBreakSpace = '\u00A0';
    private const string EnDash = "\u2013";
    private const double TwoDecimalsBelow = 0.01;
    private const double OneDecimalBelow = 0.1;

    /// <summary>A share (<c>0.98 %</c>).</summary>
    internal static string Percent(double share) => Digits(share, share) + NoBreakSpace + "%";

    /// <summary>The ends of a share's interval, without a sign (<c>0.71–1.34</c>).</summary>
    internal static string Range(Interval range, double share) => $"{Digits(range.Low, share)}{EnDash}{Digits(range.High, share)}";

    /// <summary>A count (<c>3,879</c>).</summary>
    internal static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A day in a table (<c>30 Jun 2026</c>).</summary>
    internal static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Digits(double value, double estimate)
    {
        var decimals = estimate < TwoDecimalsBelow ? "F2" : estimate < OneDecimalBelow ? "F1" : "F0";
        return (value * 100).ToString(decimals, CultureInfo.InvariantCulture);
    }
}
