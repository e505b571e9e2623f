using System.Globalization;
using Credence.Sources;

namespace Credence.Claims;

/// <summary>A number as a claim ships with it, known to the decimals it is written with.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals written (count); a number worked out again agrees where it rounds to the same.</param>
public readonly record struct ShippedFigure(double Value, int Decimals)
{
    private const double FloatingSlack = 1e-9;

    /// <summary>Whether a number is this one, rounded.</summary>
    public bool Agrees(double number) => Math.Abs(number - Value) <= 0.5 * Math.Pow(10, -Decimals) + FloatingSlack;

    internal static ShippedFigure? Read(YamlMap entry, string key)
    {
        if (entry.OptionalNumber(key) is not { } value)
            return null;
        var text = entry.Text(key);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new ShippedFigure(value, point < 0 ? 0 : text.Length - point - 1);
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
