using System.Globalization;

namespace Credence.Portfolio.Signed;

/// <summary>Numbers as ECMAScript writes them, which is how canonical JSON does (RFC 8785, section 3.2.2.3).</summary>
internal static class EcmaNumber
{
    private const int MostPlainDigits = 21;
    private const int MostLeadingZeros = 6;

    /// <summary>The shortest digits that give the number again, laid out by the rules of ECMAScript.</summary>
    /// <param name="value">A finite number.</param>
    internal static string Of(double value)
    {
        if (value == 0)
            return "0";
        var (digits, point) = Parts(Math.Abs(value));
        return (value < 0 ? "-" : "") + Laid(digits, point);
    }

    // digits without zeros at either end, and how many of them stand before the point
    private static (string Digits, int Point) Parts(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = exponentAt < 0 ? 0 : int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var plain = exponentAt < 0 ? shortest : shortest[..exponentAt];
        var pointAt = plain.IndexOf('.', StringComparison.Ordinal);
        var digits = plain.Replace(".", "", StringComparison.Ordinal);
        var point = (pointAt < 0 ? plain.Length : pointAt) + exponent;
        var leading = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), point - leading);
    }

    private static string Laid(string digits, int point)
    {
        if (point > MostPlainDigits || point <= -MostLeadingZeros)
        {
            var exponent = point - 1;
            var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
            return FormattableString.Invariant($"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
        }

        if (point <= 0)
            return "0." + new string('0', -point) + digits;
        return point >= digits.Length ? digits.PadRight(point, '0') : $"{digits[..point]}.{digits[point..]}";
    }
}
