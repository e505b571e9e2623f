using System.Globalization;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>Numbers as they leave the program: twelve significant digits, so that last bits in which machines may differ do not show.</summary>
internal static class Rounded
{
    internal static double Of(double number) => double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal static double? Of(MaybeFigure figure) => figure.Value is { } value ? Of(value) : null;
}
