using System.Text.RegularExpressions;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Reads the columns of a table.</summary>
internal static partial class ColumnReading
{
    internal static InputColumn Input(YamlMap map)
    {
        var (id, type) = (Id(map), map.OneOf<ColumnType>("type"));
        var column = new InputColumn(
            id, map.Text("text"), id, type, ConstantReading.List(map, "values", type), Range(map, type), map.OptionalText("source"), map.Where);
        map.NoOtherKeys();
        if (type is ColumnType.Any or ColumnType.List)
            throw map.Wrong("type", "'type' of an input must be text, number, boolean or date");
        return column.Values is not null && column.Range is not null ? throw map.Wrong("values", "an input has either 'values' or 'least' and 'most'") : column;
    }

    internal static OutputColumn Output(YamlMap map)
    {
        var (id, type) = (Id(map), map.OneOf<ColumnType>("type"));
        var values = ConstantReading.List(map, "values", type == ColumnType.List ? ColumnType.Any : type);
        var stated = map.Has("default") ? ConstantReading.Read(map, "default", type) : null;
        var column = new OutputColumn(id, type, values, stated is null ? null : ValueText.Literal(stated), map.Where);
        map.NoOtherKeys();
        return stated is null || RowReading.Allows(column, stated) ? column : throw map.Wrong("default", $"'{ValueText.Of(stated)}' is not among the values of '{id}'");
    }

    /// <summary>An id in kebab-case.</summary>
    internal static string Id(YamlMap map) =>
        map.Text("id") is var id && Kebab().IsMatch(id) ? id : throw map.Wrong("id", $"'{id}' is no id: small letters, digits and single hyphens were expected");

    private static AnswerRange? Range(YamlMap map, ColumnType type)
    {
        var (unit, least, most) = (map.OptionalText("unit"), map.OptionalNumber("least"), map.OptionalNumber("most"));
        if (unit is null && least is null && most is null)
            return null;
        if (type != ColumnType.Number)
            throw map.Wrong(unit is null ? "least" : "unit", "only a number has 'unit', 'least' and 'most'");
        if (Math.Max(Math.Abs(least ?? 0), Math.Abs(most ?? 0)) > MostNumber)
            throw map.Wrong(most is null ? "least" : "most", "the number has more than 28 digits");
        return least >= most
            ? throw map.Wrong("most", "'most' must be above 'least'")
            : new AnswerRange(unit ?? "", least ?? double.NegativeInfinity, most ?? double.PositiveInfinity);
    }

    private const double MostNumber = 1e28;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
