namespace Credence.Rules.Feel;

/// <summary>The built-in types of FEEL by name, with the names XML models use for them.</summary>
internal static class BuiltInTypes
{
    private static readonly string[] Names =
    [
        "Any", "any", "Null", "null", "number", "string", "boolean", "date", "time", "date and time", "dateTime", "list", "context", "function", "range",
        "days and time duration", "dayTimeDuration", "day and time duration", "years and months duration", "yearMonthDuration", "year and month duration",
    ];

    internal static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    internal static bool Has(string name, Value value) => (name, value) switch
    {
        ("Any" or "any", _) => true,
        ("number", Value.Number) or ("string", Value.Text) or ("boolean", Value.Boolean) => true,
        ("date", Value.Date) or ("time", Value.Time) or ("date and time" or "dateTime", Value.DateTime) => true,
        ("days and time duration" or "dayTimeDuration" or "day and time duration", Value.DaysDuration) => true,
        ("years and months duration" or "yearMonthDuration" or "year and month duration", Value.MonthsDuration) => true,
        ("list", Value.List) or ("context", Value.Context) or ("function", Value.Function) or ("range", Value.Range) => true,
        _ => false,
    };
}
