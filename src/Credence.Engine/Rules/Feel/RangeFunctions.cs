namespace Credence.Rules.Feel;

/// <summary>Relations between points and ranges (DMN 1.5, table 78). A point is the range of itself.</summary>
internal static class RangeFunctions
{
    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        Between("before", Before),
        Between("after", (a, b) => Before(b, a)),
        Ranges("meets", Meets),
        Ranges("met by", (a, b) => Meets(b, a)),
        Ranges("overlaps", (a, b) => Starts(a, b) & Starts(b, a)),
        Ranges("overlaps before", OverlapsBefore),
        Ranges("overlaps after", (a, b) => OverlapsBefore(b, a)),
        Inner("finishes", Finishes),
        Outer("finished by", (a, b) => Finishes(b, a)),
        Outer("includes", Includes),
        Inner("during", (a, b) => Includes(b, a)),
        Inner("starts", StartsWith),
        Outer("started by", (a, b) => StartsWith(b, a)),
        Between("coincides", (a, b) => Same(a, b)),
        BuiltIn.Of("range", "from", call => call.Text(0) is { } text ? Read(text) : null),
    ];

    private static BuiltIn Between(string name, Func<Value.Range, Value.Range, bool?> relation) => Made(name, relation, (_, _) => true);

    private static BuiltIn Ranges(string name, Func<Value.Range, Value.Range, bool?> relation) => Made(name, relation, (a, b) => a is Value.Range && b is Value.Range);

    private static BuiltIn Inner(string name, Func<Value.Range, Value.Range, bool?> relation) => Made(name, relation, (_, b) => b is Value.Range);

    private static BuiltIn Outer(string name, Func<Value.Range, Value.Range, bool?> relation) => Made(name, relation, (a, _) => a is Value.Range);

    private static BuiltIn Made(string name, Func<Value.Range, Value.Range, bool?> relation, Func<Value, Value, bool> takes) =>
        BuiltIn.Of(name, "point1, point2|range, point|point, range|range1, range2", call =>
            !call.IsNull(0) && !call.IsNull(1) && takes(call[0], call[1]) && relation(Ranged(call[0]), Ranged(call[1])) is { } holds ? Value.Of(holds) : null);

    private static Value.Range Ranged(Value value) => value as Value.Range ?? new Value.Range(value, false, value, false);

    /// <summary>Order of a lower or upper end against another; an end that is not there lies beyond all others.</summary>
    private static int? Order(Value a, int beyondA, Value b, int beyondB) =>
        (a.IsNull, b.IsNull) switch
        {
            (true, true) => beyondA.CompareTo(beyondB),
            (true, false) => beyondA,
            (false, true) => -beyondB,
            _ => Ordering.Compare(a, b),
        };

    private static int? Lows(Value.Range a, Value.Range b) => Order(a.Low, -1, b.Low, -1);

    private static int? Highs(Value.Range a, Value.Range b) => Order(a.High, 1, b.High, 1);

    private static int? HighToLow(Value.Range a, Value.Range b) => Order(a.High, 1, b.Low, -1);

    private static bool? Before(Value.Range a, Value.Range b) => HighToLow(a, b) is { } order ? order < 0 || (order == 0 && (a.HighOpen || b.LowOpen)) : null;

    private static bool? Meets(Value.Range a, Value.Range b) => HighToLow(a, b) is { } order ? order == 0 && !a.HighOpen && !b.LowOpen : null;

    /// <summary>True where the second starts before the first ends.</summary>
    private static bool? Starts(Value.Range a, Value.Range b) => !Before(a, b);

    private static bool? OverlapsBefore(Value.Range a, Value.Range b) =>
        Lows(a, b) is { } low && Highs(a, b) is { } high
            ? Starts(a, b) & (low < 0 || (low == 0 && !a.LowOpen && b.LowOpen)) & (high < 0 || (high == 0 && (a.HighOpen || !b.HighOpen)))
            : null;

    private static bool? Finishes(Value.Range a, Value.Range b) =>
        Lows(a, b) is { } low && Highs(a, b) is { } high
            ? high == 0 && a.HighOpen == b.HighOpen && (low > 0 || (low == 0 && (a.LowOpen || !b.LowOpen)))
            : null;

    private static bool? StartsWith(Value.Range a, Value.Range b) =>
        Lows(a, b) is { } low && Highs(a, b) is { } high
            ? low == 0 && a.LowOpen == b.LowOpen && (high < 0 || (high == 0 && (a.HighOpen || !b.HighOpen)))
            : null;

    private static bool? Includes(Value.Range a, Value.Range b) =>
        Lows(a, b) is { } low && Highs(a, b) is { } high
            ? (low < 0 || (low == 0 && (!a.LowOpen || b.LowOpen))) && (high > 0 || (high == 0 && (!a.HighOpen || b.HighOpen)))
            : null;

    private static bool? Same(Value.Range a, Value.Range b) =>
        Lows(a, b) is { } low && Highs(a, b) is { } high ? low == 0 && high == 0 && a.LowOpen == b.LowOpen && a.HighOpen == b.HighOpen : null;

    private static Value.Range? Read(string text)
    {
        if (FeelParser.Expression(text, []).Result is not Expression.RangeOf range)
            return null;
        var low = range.Low is null ? Value.Null : Constants.Of(range.Low);
        var high = range.High is null ? Value.Null : Constants.Of(range.High);
        return low is null || high is null || !Value.Range.CanEndAt(low) || !Value.Range.CanEndAt(high) || (!low.IsNull && !high.IsNull && Ordering.Compare(low, high) is null or > 0) ? null : new Value.Range(low, range.LowOpen, high, range.HighOpen);
    }
}
