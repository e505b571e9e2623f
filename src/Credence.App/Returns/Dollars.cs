using System.Globalization;

namespace Credence.App.Returns;

/// <summary>Money in words: three significant digits, because the inputs are not known better.</summary>
internal static class Dollars
{
    private const double Digits = 3;
    private const string Minus = "−";

    internal static string Of(double usd)
    {
        var size = Math.Abs(usd);
        var step = size < 1 ? 1 : Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(size)) + 1 - Digits));
        var rounded = Math.Round(size / step, MidpointRounding.AwayFromZero) * step;
        return (usd < 0 && rounded > 0 ? Minus : "") + "$" + rounded.ToString("#,0", CultureInfo.InvariantCulture);
    }
}
