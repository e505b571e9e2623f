using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>One line of a table's CSV file.</summary>
internal sealed class CsvRow(string path, int line, List<string> header, string[] fields)
{
    internal TableRow Read(RuleTable table)
    {
        var (since, until) = (Day("since"), Day("until"));
        if (since > until)
            throw Wrong("until", "'until' lies before 'since'");
        return new TableRow(
            Field("id") is { Length: > 0 } id ? id : throw Wrong("id", "'id' is missing"),
            [.. table.Inputs.Select(Test)],
            [.. table.Outputs.Select(Output)],
            Optional("source"), since, until, Optional("note"), Place("id"))
        {
            TestPlaces = [.. table.Inputs.Select(column => Place("input:" + column.Id))],
            OutputPlaces = [.. table.Outputs.Select(column => Place("output:" + column.Id))],
        };
    }

    internal UnusableInputException Wrong(string column, string what) => new(Place(column), what, "Mend the cell");

    /// <summary>The value without quotes of FEEL; null where it could not be told from something else.</summary>
    internal static string? Bare(OutputColumn column, Value value) => (column.Type, value) switch
    {
        (ColumnType.Text, Value.Text(var text)) when text.Length > 0 && text != "null" && text[0] is not ('"' or '=') => text,
        (ColumnType.Date, Value.Date(var day)) => ValueText.Day(day),
        _ => null,
    };

    private string Test(InputColumn column)
    {
        var name = "input:" + column.Id;
        return Field(name) is { Length: > 0 } text
            ? CellText.Read(column, [new YamlScalar(text, true, path, line, header.IndexOf(name) + 1)])
            : CellText.Any;
    }

    private string Output(OutputColumn column)
    {
        var (name, text) = ("output:" + column.Id, Field("output:" + column.Id));
        if (text.Length == 0)
            throw Wrong(name, $"output '{column.Id}' is missing; 'null' says that the row leaves it open");
        if (text.StartsWith('='))
            return FeelParser.Expression(text[1..], []).Problem is { } problem ? throw Wrong(name, problem.Message) : text[1..];
        var value = column.Type switch
        {
            ColumnType.Text when text.StartsWith('"') => TableCells.Constant(text),
            _ when text == "null" => Value.Null,
            ColumnType.Text => new Value.Text(text),
            ColumnType.Any or ColumnType.List => TableCells.Constant(text),
            _ => ConstantReading.Parse(text, isPlain: true, column.Type),
        };
        if (value is null || !RowReading.Allows(column, value))
            throw Wrong(name, $"'{text}' is no {ConstantReading.Words(column.Type)} that output '{column.Id}' can have");
        return ValueText.Literal(value);
    }

    private DateOnly? Day(string column) => Field(column) is not { Length: > 0 } text ? null
        : ConstantReading.Parse(text, isPlain: true, ColumnType.Date) is Value.Date(var day) ? day
        : throw Wrong(column, $"'{column}' must be a day as yyyy-MM-dd, not '{text}'");

    private string? Optional(string column) => Field(column) is { Length: > 0 } text ? text : null;

    private string Field(string column) => fields[header.IndexOf(column)];

    private string Place(string column) => FormattableString.Invariant($"{path}:{line}:{header.IndexOf(column) + 1}");
}
