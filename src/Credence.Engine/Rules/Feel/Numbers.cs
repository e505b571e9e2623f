using System.Globalization;

namespace Credence.Rules.Feel;

/// <summary>Decimal arithmetic that has no exceptions: what does not fit into 28 digits is null.</summary>
internal static class Numbers
{
    /// <summary>Just below the largest decimal, so that the operation itself cannot overflow.</summary>
    private const double Most = 7.92e28;

    /// <summary>Below it a decimal has fewer than the 15 digits of a double, so that dividing by it loses more than calculating in doubles does.</summary>
    private const decimal LeastDivisor = 1e-13m;

    /// <summary>The smallest number that is not zero.</summary>
    private const decimal Least = 1e-28m;

    internal static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number without zeros at its end.</summary>
    internal static string Shown(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static decimal? Add(decimal a, decimal b) => Fits((double)a + (double)b) ? a + b : null;

    internal static decimal? Multiply(decimal a, decimal b) => Fits((double)a * (double)b) ? a * b : null;

    internal static decimal? Divide(decimal a, decimal b) => b != 0 && Fits((double)a / (double)b) ? a / b : null;

    internal static decimal? Of(double number) => double.IsFinite(number) && Fits(number) ? (decimal)number : null;

    /// <summary>The number as an index or count; null where it is not whole or not small.</summary>
    internal static int? Whole(decimal number) => number >= int.MinValue && number <= int.MaxValue && number == decimal.Truncate(number) ? (int)number : null;

    internal static decimal? Power(decimal number, decimal exponent)
    {
        var rough = Math.Pow((double)number, (double)exponent);
        if (!double.IsFinite(rough) || !Fits(rough))
            return null;
        if (Whole(exponent) is not { } whole || Math.Abs((long)whole) > 1000)
            return Of(rough);
        decimal? power = 1m, square = number;
        for (var left = Math.Abs(whole); left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
                power = power is { } p && square is { } s ? Multiply(p, s) : null;
            square = left > 1 && square is { } q ? Multiply(q, q) : square;
        }

        var exact = whole >= 0 ? power : power is { } positive && Math.Abs(positive) >= LeastDivisor ? Divide(1, positive) : null;
        return exact ?? Of(rough);
    }

    /// <summary>The number divided with the remainder's sign that of the divisor; null for a divisor of zero.</summary>
    internal static decimal? Modulo(decimal number, decimal divisor)
    {
        if (divisor == 0)
            return null;
        var rest = number % divisor;
        return rest != 0 && (rest < 0) != (divisor < 0) ? rest + divisor : rest;
    }

    /// <summary>Rounded to some digits after the point, or before it where negative; null where the scale is out of range.</summary>
    internal static decimal? Round(decimal number, decimal scale, Func<decimal, decimal> round)
    {
        if (Whole(scale) is not { } digits || digits is < -6111 or > 6176)
            return null;
        if (digits > 28)
            return number;
        if (digits < 0)
            return RoundToTens(number, -digits, round);
        return Ten(digits) is { } by && Multiply(number, by) is { } scaled ? round(scaled) / by : number;
    }

    /// <summary>Rounded before the point. A quotient too small for a decimal keeps its sign, so that rounding up or down still sees which way the number lies.</summary>
    private static decimal? RoundToTens(decimal number, int digits, Func<decimal, decimal> round)
    {
        var tens = digits <= 28 ? Ten(digits) : null;
        var quotient = tens is { } known ? number / known : 0;
        var rounded = round(quotient == 0 ? Math.Sign(number) * Least : quotient);
        return rounded == 0 ? 0 : tens is { } factor ? Multiply(rounded, factor) : null;
    }

    private static decimal? Ten(int power) => Enumerable.Range(0, power).Aggregate((decimal?)1m, (product, _) => product is { } p ? Multiply(p, 10) : null);

    private static bool Fits(double number) => Math.Abs(number) < Most;
}
