using System.Globalization;
using System.Text;

namespace Credence.App.Exports;

/// <summary>A table as CSV (RFC 4180): UTF-8, a header line, CRLF, numbers with a decimal point, nothing for what is unknown.</summary>
/// <remarks>A text that a spreadsheet would take for a formula has an apostrophe before it, so that opening the file runs nothing.</remarks>
internal static class SheetCsv
{
    private const string LineEnd = "\r\n";

    internal static byte[] Bytes(Sheet sheet)
    {
        var text = new StringBuilder();
        Line(text, sheet.Columns.Select(column => column.Name));
        foreach (var row in sheet.Rows)
            Line(text, row.Select(Cell));
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());
    }

    /// <summary>One value as it stands between two commas.</summary>
    internal static string Cell(object? value) => value switch
    {
        null => "",
        string words => Quoted(Safe(words)),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No form of {value.GetType().Name} in CSV."),
    };

    private static string Safe(string words) => words is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + words : words;

    private static string Quoted(string words) =>
        words.AsSpan().IndexOfAny("\",\r\n") < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells).Append(LineEnd);
}
