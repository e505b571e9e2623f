using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Credence.Pay.Tables;

/// <summary>What a cell of a workbook holds, as text; empty where it holds nothing or an error.</summary>
internal static class CellText
{
    /// <summary>The text.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="strings">Texts the workbook keeps once.</param>
    public static string Of(Cell cell, IReadOnlyList<string> strings)
    {
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString)
            return cell.InlineString is { } inline ? SharedTexts.Of(inline) : "";
        var text = cell.CellValue?.Text ?? "";
        if (text.Length == 0 || type == CellValues.Error)
            return "";
        if (type == CellValues.SharedString)
        {
            var at = int.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
            return at < strings.Count ? strings[at] : throw new InvalidDataException(FormattableString.Invariant($"a cell names text {at} of {strings.Count}"));
        }

        if (type == CellValues.Boolean)
            return text == "1" ? "TRUE" : "FALSE";
        return type == CellValues.Number && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : SharedTexts.Plain(text);
    }
}
