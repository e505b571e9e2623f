using System.Text.Json;
using Credence.Sources;

namespace Credence.Postings.Reading;

/// <summary>
/// Which columns of an odd table mean what, written by the person in YAML (<c>title: Job Name</c>, <c>text: [Tasks, Profile]</c>); for CSV, TSV, Parquet and
/// JSON records, where <c>company.name</c> reaches into a nested object.
/// </summary>
public sealed class ColumnMap
{
    private static readonly (PostingField Field, string Key)[] Keys =
    [
        (PostingField.Id, "id"), (PostingField.Title, "title"), (PostingField.Employer, "employer"), (PostingField.Text, "text"),
        (PostingField.Location, "location"), (PostingField.Country, "country"), (PostingField.Remote, "remote"), (PostingField.PostedOn, "posted-on"),
        (PostingField.Pay, "pay"), (PostingField.Seniority, "seniority"), (PostingField.EmployerSize, "employer-size"),
        (PostingField.Industry, "industry"), (PostingField.Url, "url"),
    ];

    private readonly List<(PostingField Field, IReadOnlyList<string> Columns)> _fields;
    private readonly BodyKind? _bodyKind;
    private readonly string _where;

    private ColumnMap(List<(PostingField Field, IReadOnlyList<string> Columns)> fields, BodyKind? bodyKind, string where) =>
        (_fields, _bodyKind, _where) = (fields, bodyKind, where);

    /// <summary>Reads a map file. Keys: <c>text</c> (needed), <c>title id employer location country remote posted-on pay seniority employer-size industry url</c>
    /// with a column or a list of columns, and <c>html: true</c>.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, names no text column or has a key that is not known; with its place.</exception>
    public static ColumnMap Read(string path)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "there is no such map file", "Write one as shown in docs/guide/analyse-your-own-postings.md");
        var yaml = YamlMap.Read(path);
        var present = yaml.Keys.ToHashSet(StringComparer.Ordinal);
        var unknown = present.FirstOrDefault(key => key != "html" && !Keys.Any(known => known.Key == key));
        if (unknown is not null)
            throw yaml.Wrong(unknown, $"unknown key '{unknown}' (known: {string.Join(", ", Keys.Select(known => known.Key))}, html)");
        if (!present.Contains("text"))
            throw new UnusableInputException(yaml.Where, "'text' is missing", "Name the column or columns that hold the description");
        var fields = Keys.Where(known => present.Contains(known.Key)).Select(known => (known.Field, yaml.OneOrMoreTexts(known.Key))).ToList();
        return new ColumnMap(fields, present.Contains("html") ? yaml.Flag("html") ? BodyKind.Html : BodyKind.Plain : null, yaml.Where);
    }

    /// <summary>Whether the table has every column the map names.</summary>
    internal bool Fits(IReadOnlyList<string> names) => Missing(names) is null;

    /// <summary>Stops where the map names a column the table does not have.</summary>
    internal void Check(IReadOnlyList<string> names, string table)
    {
        if (Missing(names) is { } missing)
            throw new UnusableInputException(_where, $"'{missing}' is not a column of {table} (it has: {string.Join(", ", names.Take(20))})", "Name one of its columns");
    }

    /// <summary>The outcome of a row, its columns found by name.</summary>
    internal ReadOutcome Read(Func<string, string?> column, string source, string format, string where)
    {
        var fields = new RecordFields();
        foreach (var (field, columns) in _fields)
            fields[field] = JsonText.Join(columns.Select(column), field == PostingField.Text ? Between : ", ");
        return fields.ToOutcome(source, format, where, _bodyKind);
    }

    /// <summary>The outcome of a JSON record, or null where it has none of the text columns: then it is no record but something around one.</summary>
    internal ReadOutcome? Read(JsonElement record, JsonOrigin origin)
    {
        var isRecord = _fields.Any(field => field.Field == PostingField.Text && field.Columns.Any(column => Along(record, column).ValueKind != JsonValueKind.Undefined));
        return isRecord ? Read(column => Along(record, column).Joined("; "), origin.Source, "json", origin.Where) : null;
    }

    private string? Missing(IReadOnlyList<string> names) =>
        _fields.SelectMany(field => field.Columns).FirstOrDefault(column => !names.Contains(column, StringComparer.Ordinal));

    private string Between => _bodyKind == BodyKind.Html ? "<br>\n" : "\n\n";

    private static JsonElement Along(JsonElement record, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(name, out record))
                return default;
        }

        return record;
    }
}
