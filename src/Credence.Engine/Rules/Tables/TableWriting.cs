using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Writes a table in our own form; reading it again gives the same table. Comments of a file it was read from are not kept.</summary>
public static partial class TableWriting
{
    /// <summary>The file's text.</summary>
    /// <exception cref="UnusableInputException">The table comes from outside and holds what our form has not: expressions as outputs, or inputs of any type.</exception>
    public static string Of(RuleTable table)
    {
        var yaml = new StringBuilder("kind: table\n");
        Line(yaml, "id", table.Id);
        yaml.Append(CultureInfo.InvariantCulture, $"version: {table.Version}\n");
        Line(yaml, "title", table.Title);
        Sources(yaml, table.Source, "");
        yaml.Append(CultureInfo.InvariantCulture, $"hit-policy: {Kebab(table.Policy)}\n");
        if (table.Aggregation != Aggregation.None)
            yaml.Append(CultureInfo.InvariantCulture, $"aggregation: {Kebab(table.Aggregation)}\n");
        yaml.Append("inputs:\n");
        foreach (var column in table.Inputs)
            Input(yaml, column);
        yaml.Append("outputs:\n");
        foreach (var column in table.Outputs)
            Output(yaml, column);
        yaml.Append("rows:\n");
        foreach (var row in table.Rows)
            Row(yaml, table, row);
        if (table.Cases.Count > 0)
            yaml.Append("cases:\n");
        foreach (var one in table.Cases)
            Case(yaml, one);
        return yaml.ToString();
    }

    /// <summary>A case for one row as it would stand in the file; null where no inputs let the row decide, or where nothing comes out.</summary>
    public static string? CaseFor(CoverCase cover)
    {
        if (cover.Given is null || cover.Outcome.Problem is not null)
            return null;
        var yaml = new StringBuilder();
        Case(yaml, new TableCase(cover.Row, cover.Given, cover.Outcome.Results, null, "") { On = cover.On });
        return yaml.ToString();
    }

    private static void Input(StringBuilder yaml, InputColumn column)
    {
        Line(yaml, "id", column.Id, "  - ");
        Line(yaml, "text", column.Text, "    ");
        yaml.Append(CultureInfo.InvariantCulture, $"    type: {Kebab(column.Type)}\n");
        Values(yaml, column.Values);
        if (column.Range is { } range)
        {
            Line(yaml, "unit", range.Unit.Length > 0 ? range.Unit : null, "    ");
            if (double.IsFinite(range.Least))
                yaml.Append(CultureInfo.InvariantCulture, $"    least: {range.Least:R}\n");
            if (double.IsFinite(range.Most))
                yaml.Append(CultureInfo.InvariantCulture, $"    most: {range.Most:R}\n");
        }

        Line(yaml, "source", column.Source, "    ");
    }

    private static void Output(StringBuilder yaml, OutputColumn column)
    {
        Line(yaml, "id", column.Id, "  - ");
        yaml.Append(CultureInfo.InvariantCulture, $"    type: {Kebab(column.Type)}\n");
        Values(yaml, column.Values);
        if (column.Default is { } stated)
            yaml.Append(CultureInfo.InvariantCulture, $"    default: {Constant(stated, column.Where)}\n");
    }

    private static void Row(StringBuilder yaml, RuleTable table, TableRow row)
    {
        Line(yaml, "id", row.Id, "  - ");
        var tests = table.Inputs.Zip(row.Tests).Where(cell => cell.Second != CellText.Any).Select(cell => $"{cell.First.Id}: {Cell(cell.First, cell.Second)}").ToList();
        if (tests.Count > 0)
            yaml.Append(CultureInfo.InvariantCulture, $"    when: {{ {string.Join(", ", tests)} }}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"    then: {{ {string.Join(", ", table.Outputs.Zip(row.Outputs, (column, said) => $"{column.Id}: {Constant(said, row.Where)}"))} }}\n");
        Sources(yaml, row.Source, "    ");
        if (row.Since is { } since)
            yaml.Append(CultureInfo.InvariantCulture, $"    since: {ValueText.Day(since)}\n");
        if (row.Until is { } until)
            yaml.Append(CultureInfo.InvariantCulture, $"    until: {ValueText.Day(until)}\n");
        Line(yaml, "note", row.Note, "    ");
    }

    private static void Case(StringBuilder yaml, TableCase one)
    {
        Line(yaml, "id", one.Id, "  - ");
        if (one.On is { } day)
            yaml.Append(CultureInfo.InvariantCulture, $"    on: {ValueText.Day(day)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"    given: {Mapping(one.Given)}\n");
        if (one.Expect is { } expected)
            yaml.Append(CultureInfo.InvariantCulture, $"    expect: {(expected.Count == 1 ? Mapping(expected[0]) : $"[{string.Join(", ", expected.Select(Mapping))}]")}\n");
        if (one.Rows is { } rows)
            yaml.Append(CultureInfo.InvariantCulture, $"    rows: [{string.Join(", ", rows.Select(Text))}]\n");
    }

    private static string Mapping(IReadOnlyDictionary<string, Value> values) =>
        values.Count == 0 ? "{}" : $"{{ {string.Join(", ", values.Select(pair => $"{pair.Key}: {Written(pair.Value)}"))} }}";

    private static void Values(StringBuilder yaml, IReadOnlyList<Value>? values)
    {
        if (values is not null)
            yaml.Append(CultureInfo.InvariantCulture, $"    values: [{string.Join(", ", values.Select(Written))}]\n");
    }

    /// <summary>A cell as people write it: words of the closed list without quotes of FEEL, <c>unknown</c> for null.</summary>
    private static string Cell(InputColumn column, string test)
    {
        var words = new List<string>();
        var rest = test;
        while (rest.Length > 0)
        {
            if (words.Count > 0 && rest.StartsWith(", ", StringComparison.Ordinal))
                rest = rest[2..];
            var value = column.Values?.OfType<Value.Text>().FirstOrDefault(value => rest == ValueText.Literal(value) || rest.StartsWith(ValueText.Literal(value) + ", ", StringComparison.Ordinal));
            if (value is null)
                return Text(test == "null" ? Question.Unknown : test);
            words.Add(Text(value.Content));
            rest = rest[ValueText.Literal(value).Length..];
        }

        return words.Count == 1 ? words[0] : $"[{string.Join(", ", words)}]";
    }

    private static string Constant(string expression, string where) => TableCells.Constant(expression) is { } value
        ? Written(value)
        : throw new UnusableInputException(where, $"'{expression}' is no constant, and a table of our own form has constants as outputs", "Write the file as a model");

    private static string Written(Value value) => value switch
    {
        Value.Text(var text) => Text(text),
        Value.Date(var day) => ValueText.Day(day),
        Value.List(var items) => $"[{string.Join(", ", items.Select(Written))}]",
        _ => ValueText.Literal(value),
    };

    /// <summary>One source or several, which reading joined by commas.</summary>
    private static void Sources(StringBuilder yaml, string? joined, string before)
    {
        if (joined?.Split(", ") is [_, _, ..] several)
            yaml.Append(CultureInfo.InvariantCulture, $"{before}source: [{string.Join(", ", several.Select(Text))}]\n");
        else
            Line(yaml, "source", joined, before);
    }

    private static void Line(StringBuilder yaml, string key, string? text, string before = "")
    {
        if (text is not null)
            yaml.Append(CultureInfo.InvariantCulture, $"{before}{key}: {Text(text)}\n");
    }

    /// <summary>A text with quotes wherever YAML or a reader could take it for something else.</summary>
    private static string Text(string text) => Plain().IsMatch(text) && text is not ("null" or "true" or "false") ? text : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    [GeneratedRegex(@"^[A-Za-z]([A-Za-z0-9 ./()'-]*[A-Za-z0-9.)])?$")]
    private static partial Regex Plain();
}
