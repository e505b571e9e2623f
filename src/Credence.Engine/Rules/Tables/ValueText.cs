using System.Globalization;
using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Values as people read and write them in tables.</summary>
internal static class ValueText
{
    /// <summary>The value as a cell of YAML or CSV shows it; texts stand without quotes.</summary>
    internal static string Of(Value value) => value switch
    {
        Value.Nothing => Question.Unknown,
        Value.Text(var text) => text,
        Value.List(var items) => $"[{string.Join(", ", items.Select(Of))}]",
        Value.Number(var number) => Of(number),
        Value.Date(var day) => Day(day),
        _ => Literal(value),
    };

    /// <summary>A number with thousands set apart.</summary>
    internal static string Of(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>The value as an expression of FEEL that gives it again.</summary>
    internal static string Literal(Value value) => value switch
    {
        Value.Nothing => "null",
        Value.Boolean(var truth) => truth ? "true" : "false",
        Value.Number(var number) => number.ToString("0.############################", CultureInfo.InvariantCulture),
        Value.Text(var text) => Quoted(text),
        Value.Date(var day) => $"date(\"{Day(day)}\")",
        Value.List(var items) => $"[{string.Join(", ", items.Select(Literal))}]",
        _ => throw new InvalidOperationException($"a table holds no constant of kind {value.GetType().Name}"),
    };

    /// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
