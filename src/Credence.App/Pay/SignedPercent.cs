using System.Globalization;
using Credence.Pay.Studies;

namespace Credence.App.Pay;

/// <summary>Relative differences as a person reads them: a sign, a true minus, one decimal below 10 %.</summary>
internal static class SignedPercent
{
    private const double OneDecimalBelow = 9.95;
    private const double OfRatio = 100;
    private const char NoBreakSpace = '\u00a0';

    /// <summary>A difference: <c>+5.1 %</c>.</summary>
    internal static string Of(double ratio) => Signed(ratio, Decimals(ratio)) + NoBreakSpace + "%";

    /// <summary>A difference with the decimals of another.</summary>
    internal static string Of(double ratio, double like) => Signed(ratio, Decimals(like)) + NoBreakSpace + "%";

    /// <summary>The ends of an interval, with the decimals of the estimate: <c>+3.4 to +6.9 %</c>.</summary>
    internal static string Range(TermResult figure) => $"{Signed(figure.Low, Decimals(figure.Difference))} to {Signed(figure.High, Decimals(figure.Difference))}{NoBreakSpace}%";

    /// <summary>A part of a whole: <c>7.2 %</c>.</summary>
    internal static string Part(double ratio) => (ratio * OfRatio).ToString(Math.Abs(ratio) < .01 ? "0.00" : Math.Abs(ratio) < .1 ? "0.0" : "0", CultureInfo.InvariantCulture) + NoBreakSpace + "%";

    private static int Decimals(double ratio) => Math.Abs(ratio * OfRatio) < OneDecimalBelow ? 1 : 0;

    private static string Signed(double ratio, int decimals)
    {
        var digits = decimals == 0 ? "0" : "0.0";
        return (ratio * OfRatio).ToString($"+{digits};−{digits};{digits}", CultureInfo.InvariantCulture);
    }
}
