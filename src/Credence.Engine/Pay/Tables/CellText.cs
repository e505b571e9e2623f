using System.Globalization;

namespace Credence.Pay.Tables;

/// <summary>What a cell of a workbook holds, as text; empty where it holds nothing or an error.</summary>
internal static class CellText
{
    /// <summary>Type of a cell whose text stands in it (ISO/IEC 29500-1, 18.18.11).</summary>
    public const string Inline = "inlineStr";

    private const string Number = "n";
    private const string Error = "e";
    private const string Shared = "s";
    private const string Boolean = "b";

    /// <summary>The text of a cell's value.</summary>
    /// <param name="type">Type of the cell as the format names it; null for numbers.</param>
    /// <param name="value">Its value as written.</param>
    /// <param name="strings">Texts the workbook keeps once.</param>
    public static string Of(string? type, string value, IReadOnlyList<string> strings)
    {
        if (value.Length == 0 || type == Error)
            return "";
        if (type == Shared)
        {
            var at = int.Parse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
            return at < strings.Count ? strings[at] : throw new InvalidDataException(FormattableString.Invariant($"a cell names text {at} of {strings.Count}"));
        }

        if (type == Boolean)
            return value == "1" ? "TRUE" : "FALSE";
        return type is null or Number && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : SharedTexts.Plain(value);
    }
}
