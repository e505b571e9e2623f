namespace Credence.Rules.Feel;

/// <summary>Writes values as FEEL that gives them back.</summary>
public static class FeelLiterals
{
    /// <summary>The value as FEEL; null for a function, which has no literal.</summary>
    public static string? Of(Value value) => value switch
    {
        Value.Text(var text) => Words.Quoted(text),
        Value.Date or Value.Time or Value.DateTime or Value.DaysDuration or Value.MonthsDuration => $"@\"{Words.Shown(value)}\"",
        Value.List(var items) => Joined(items.Select(Of), "[", "]"),
        Value.Context(var entries) => Joined(entries.Select(entry => Of(entry.Value) is { } inner ? $"{Words.Quoted(entry.Key)}: {inner}" : null), "{", "}"),
        Value.Range range => RangeOf(range),
        Value.Function => null,
        _ => Words.Shown(value),
    };

    private static string? Joined(IEnumerable<string?> parts, string open, string close)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : open + string.Join(", ", all) + close;
    }

    private static string? RangeOf(Value.Range range) => (range.Low.IsNull, range.High.IsNull) switch
    {
        (true, true) => null,
        (true, false) => $"({(range.HighOpen ? "<" : "<=")} {Of(range.High)})",
        (false, true) => $"({(range.LowOpen ? ">" : ">=")} {Of(range.Low)})",
        _ => $"{(range.LowOpen ? "(" : "[")}{Of(range.Low)}..{Of(range.High)}{(range.HighOpen ? ")" : "]")}",
    };
}
