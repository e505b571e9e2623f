using System.Globalization;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Statistics;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>Reads cases out of JSON: objects by column name, or arrays in the order of the schema.</summary>
internal sealed class CaseReader
{
    /// <summary>Most cases of one request (count).</summary>
    internal const int MostCases = 1000;

    private readonly TableSchema _schema;
    private readonly Dictionary<string, int> _places;
    private readonly HashSet<string> _passedOver;

    internal CaseReader(TableSchema schema)
    {
        _schema = schema;
        _places = schema.Columns.Select((column, place) => (column.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);
        _passedOver = [schema.Target, .. schema.LeftOut.Select(column => column.Name)];
    }

    /// <summary>The cases of a list.</summary>
    /// <exception cref="RefusedRequestException">One is not as the schema has it.</exception>
    internal List<FeatureValue[]> Cases(JsonElement list, string where)
    {
        if (list.ValueKind != JsonValueKind.Array)
            throw Bad(where, "is no list", "Send a list of cases, each an object of column names and values");
        Check(list.GetArrayLength(), where);
        var cases = new List<FeatureValue[]>(list.GetArrayLength());
        foreach (var one in list.EnumerateArray())
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{where}[{cases.Count}]");
            cases.Add(one.ValueKind switch
            {
                JsonValueKind.Object => Case(one, here),
                JsonValueKind.Array => Case([.. one.EnumerateArray()], here),
                _ => throw Bad(here, "is no case", "Send an object of column names and values, or a list of values in the order of the schema"),
            });
        }

        return cases;
    }

    /// <summary>Cases of a table: names of columns, and rows of values in their order.</summary>
    /// <exception cref="RefusedRequestException">They are not as the schema has them.</exception>
    internal List<FeatureValue[]> Cases(IReadOnlyList<string> names, JsonElement rows, string where)
    {
        Check(rows.GetArrayLength(), where);
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { Key: { } doubled })
            throw Bad(where, $"'{doubled}' is there twice", "Send each column once");
        int?[] places = [.. names.Select(name => Place(name, where))];
        var cases = new List<FeatureValue[]>();
        foreach (var row in rows.EnumerateArray())
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{where}[{cases.Count}]");
            if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != names.Count)
                throw Bad(here, string.Create(CultureInfo.InvariantCulture, $"is no list of {CountedNoun.Of(names.Count, "value")}"), "Send a value for each column named");
            var values = new FeatureValue[_schema.Columns.Count];
            var at = 0;
            foreach (var value in row.EnumerateArray())
            {
                if (places[at++] is { } place)
                    values[place] = Value(value, place, here);
            }

            cases.Add(values);
        }

        return cases;
    }

    /// <summary>Where a column stands in the schema; null for one that no model is given.</summary>
    /// <exception cref="RefusedRequestException">The schema does not know it.</exception>
    internal int? Place(string name, string where)
    {
        if (_places.TryGetValue(name, out var place))
            return place;
        return _passedOver.Contains(name) ? null : throw Bad(where, $"'{name}' is no column of the model", $"Its columns are {string.Join(", ", _schema.Columns.Select(column => column.Name))}");
    }

    /// <summary>A value for a column of the schema.</summary>
    /// <exception cref="RefusedRequestException">It is of another kind.</exception>
    internal FeatureValue Value(JsonElement value, int place, string where)
    {
        var column = _schema.Columns[place];
        if (column.Kind == ColumnKind.Categorical)
            return Text(value, column, where) is { Length: > 0 } text ? new FeatureValue(null, text) : FeatureValue.Unknown;
        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetDouble(out var number) && Math.Abs(number) <= RawColumn.LargestNumber => new FeatureValue(number, null),
            JsonValueKind.String when RawColumn.Number(value.GetString()) is { } number => new FeatureValue(number, null),
            JsonValueKind.String when RawColumn.IsBlankNumber(value.GetString()!.Trim()) => FeatureValue.Unknown,
            JsonValueKind.Null => FeatureValue.Unknown,
            _ => throw Bad($"{where}, {column.Name}", $"is {Shown(value)}, and the model takes numbers there", string.Create(CultureInfo.InvariantCulture, $"Send a number of at most {RawColumn.LargestNumber:0e0} in size, or null where it is not known")),
        };
    }

    /// <summary>Stops at more cases than are answered at once, and at none.</summary>
    /// <exception cref="RefusedRequestException">There are none, or too many.</exception>
    internal static void Check(int cases, string where)
    {
        if (cases == 0)
            throw Bad(where, "is empty", "Send at least one case");
        if (cases > MostCases)
            throw new RefusedRequestException(RefusedRequestException.TooLarge, where, string.Create(CultureInfo.InvariantCulture, $"holds {cases:N0} cases, and at most {MostCases:N0} are answered at once"), "Send them in several requests");
    }

    internal static RefusedRequestException Bad(string where, string what, string next) => new(RefusedRequestException.BadRequest, where, what, next);

    private static string? Text(JsonElement value, FeatureColumn column, string where) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        // a table has true and false in a spelling of its own
        JsonValueKind.True or JsonValueKind.False => column.Categories!.FirstOrDefault(category => category.Equals(value.GetRawText(), StringComparison.OrdinalIgnoreCase)) ?? value.GetRawText(),
        JsonValueKind.Null => null,
        _ => throw Bad($"{where}, {column.Name}", $"is {Shown(value)}, and the model takes a text there", "Send a text, or null where it is not known"),
    };

    private FeatureValue[] Case(JsonElement one, string where)
    {
        var (values, given) = (new FeatureValue[_schema.Columns.Count], new bool[_schema.Columns.Count]);
        foreach (var field in one.EnumerateObject())
        {
            if (Place(field.Name, where) is not { } place)
                continue;
            if (given[place])
                throw Bad(where, $"'{field.Name}' is there twice", "Send each column once");
            (values[place], given[place]) = (Value(field.Value, place, where), true);
        }

        if (Array.IndexOf(given, false) is >= 0 and var missing)
            throw Bad(where, $"'{_schema.Columns[missing].Name}' is not there", "Send every column of the model, null for what is not known");
        return values;
    }

    private FeatureValue[] Case(JsonElement[] list, string where)
    {
        if (list.Length != _schema.Columns.Count)
            throw Bad(where, string.Create(CultureInfo.InvariantCulture, $"holds {CountedNoun.Of(list.Length, "value")}, and the model takes {_schema.Columns.Count}"), $"Send them in this order: {string.Join(", ", _schema.Columns.Select(column => column.Name))}");
        return [.. list.Select((value, place) => Value(value, place, where))];
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => value.GetRawText() is var text && text.Length <= 40 ? text : "a longer text",
    };
}
