using System.Globalization;
using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Reads constants of a column's type.</summary>
internal static class ConstantReading
{
    /// <summary>The value under a key; null (FEEL) where it says <c>null</c>.</summary>
    /// <exception cref="UnusableInputException">It is no value of the type.</exception>
    internal static Value Read(YamlMap map, string key, ColumnType type)
    {
        var scalars = map.Scalars(key);
        if (map.IsList(key))
            return type is ColumnType.List or ColumnType.Any ? new Value.List([.. scalars.Select(item => One(item, ColumnType.Any))]) : throw map.Wrong(key, $"'{key}' takes one {Words(type)}, not a list");
        return One(scalars.Count == 1 ? scalars[0] : throw map.Wrong(key, $"'{key}' must be {Words(type)}"), type);
    }

    /// <summary>The closed list under a key; null where the key is absent.</summary>
    internal static IReadOnlyList<Value>? List(YamlMap map, string key, ColumnType type)
    {
        if (!map.Has(key))
            return null;
        var values = map.Scalars(key).Select(item => One(item, type)).ToList();
        if (values.Count == 0 || !map.IsList(key))
            throw map.Wrong(key, $"'{key}' must be a list of at least one value");
        return values.Distinct().Count() == values.Count ? values : throw map.Wrong(key, $"'{key}' names a value twice");
    }

    /// <summary>One text as a value of the type.</summary>
    internal static Value One(YamlScalar scalar, ColumnType type) =>
        scalar.IsNull ? Value.Null : Parse(scalar.Text, scalar.IsPlain, type) ?? throw scalar.Wrong(0, $"'{scalar.Text}' is no {Words(type)}");

    /// <summary>A text as a value of the type; null where it is none.</summary>
    internal static Value? Parse(string text, bool isPlain, ColumnType type) => type switch
    {
        ColumnType.Text => new Value.Text(text),
        ColumnType.Number => Number(text),
        ColumnType.Boolean => Truth(text),
        ColumnType.Date => Day(text),
        _ => isPlain ? Number(text) ?? Truth(text) ?? Day(text) ?? new Value.Text(text) : new Value.Text(text),
    };

    internal static string Words(ColumnType type) => type switch
    {
        ColumnType.Number => "number",
        ColumnType.Boolean => "true or false",
        ColumnType.Date => "day as yyyy-MM-dd",
        ColumnType.List => "list",
        ColumnType.Text => "text",
        _ => "value",
    };

    private static Value? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new Value.Number(number) : null;

    private static Value? Truth(string text) => text switch
    {
        "true" => Value.Of(true),
        "false" => Value.Of(false),
        _ => null,
    };

    private static Value? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new Value.Date(day) : null;
}
