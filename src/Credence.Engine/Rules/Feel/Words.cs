namespace Credence.Rules.Feel;

/// <summary>Values and types in words and as text.</summary>
public static class Words
{
    /// <summary>The value as FEEL's <c>string()</c> writes it; texts inside lists and contexts stand in quotes.</summary>
    public static string Shown(Value value) => value is Value.Text(var content) ? content : Inside(value);

    internal static string Kind(Value value) => value switch
    {
        Value.Nothing => "null",
        Value.Boolean => "a boolean",
        Value.Number => "a number",
        Value.Text => "a text",
        Value.Date => "a date",
        Value.Time => "a time",
        Value.DateTime => "a date and time",
        Value.DaysDuration => "a days and time duration",
        Value.MonthsDuration => "a years and months duration",
        Value.List => "a list",
        Value.Context => "a context",
        Value.Range => "a range",
        _ => "a function",
    };

    internal static string Of(FeelType type) => type switch
    {
        FeelType.Named(var name) => name,
        FeelType.ListOf(var item) => $"list<{Of(item)}>",
        FeelType.RangeOf(var end) => $"range<{Of(end)}>",
        FeelType.ContextOf(var entries) => $"context<{string.Join(", ", entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}>",
        FeelType.FunctionOf(var parameters, var result) => $"function<{string.Join(", ", parameters.Select(Of))}> -> {Of(result)}",
        _ => "Any",
    };

    /// <summary>A text as a FEEL literal.</summary>
    internal static string Quoted(string text) => "\"" + text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private static string Inside(Value value) => value switch
    {
        Value.Nothing => "null",
        Value.Boolean(var truth) => truth ? "true" : "false",
        Value.Number(var amount) => Numbers.Shown(amount),
        Value.Text(var content) => Quoted(content),
        Value.Date(var day) => Temporal.Shown(day),
        Value.Time(var clock, var zone) => Temporal.Shown(clock, zone),
        Value.DateTime(var day, var clock, var zone) => Temporal.Shown(day) + "T" + Temporal.Shown(clock, zone),
        Value.DaysDuration(var span) => Temporal.Shown(span),
        Value.MonthsDuration(var months) => Temporal.Shown(months),
        Value.List(var items) => "[" + string.Join(", ", items.Select(Inside)) + "]",
        Value.Context(var entries) => "{" + string.Join(", ", entries.Select(entry => KeyOf(entry.Key) + ": " + Inside(entry.Value))) + "}",
        Value.Range range => (range.LowOpen ? "(" : "[") + (range.Low.IsNull ? "" : Inside(range.Low)) + ".." + (range.High.IsNull ? "" : Inside(range.High)) + (range.HighOpen ? ")" : "]"),
        _ => "function",
    };

    private static string KeyOf(string name) =>
        name.Length > 0 && Lexer.StartsWord(name[0]) && name.All(c => Lexer.ContinuesWord(c) || c == ' ') ? name : Quoted(name);
}
