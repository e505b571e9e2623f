namespace Credence.Rules.Feel;

/// <summary>Equality and order of values; null where they cannot be compared.</summary>
internal static class Ordering
{
    /// <summary>Equality by content (DMN 1.5, table 52): null equals only null, values of different kinds are not comparable.</summary>
    internal static bool? AreEqual(Value a, Value b) => (a, b) switch
    {
        (Value.Nothing, Value.Nothing) => true,
        (Value.Nothing, _) or (_, Value.Nothing) => false,
        (Value.List one, Value.List other) => AllEqual(one.Items, other.Items),
        (Value.Context one, Value.Context other) => SameEntries(one, other),
        (Value.Range one, Value.Range other) => one.LowOpen == other.LowOpen && one.HighOpen == other.HighOpen
            && AreEqual(one.Low, other.Low) == true && AreEqual(one.High, other.High) == true,
        (Value.Time or Value.DateTime, _) when a.GetType() == b.GetType() => Compare(a, b) is { } order ? order == 0 : false,
        (Value.DaysDuration { Span.Ticks: 0 }, Value.MonthsDuration { Months: 0 }) or (Value.MonthsDuration { Months: 0 }, Value.DaysDuration { Span.Ticks: 0 }) => true,
        _ when a.GetType() == b.GetType() => a.Equals(b),
        _ => null,
    };

    /// <summary>The same value in every respect, zones included.</summary>
    internal static bool AreIdentical(Value a, Value b) => (a, b) switch
    {
        (Value.Time x, Value.Time y) => x.Zone == y.Zone && AreEqual(a, b) == true,
        (Value.DateTime x, Value.DateTime y) => x.Zone == y.Zone && AreEqual(a, b) == true,
        _ => AreEqual(a, b) == true,
    };

    /// <summary>Below, at or above zero as the first comes before, equals or comes after the second; null where they have no order.</summary>
    internal static int? Compare(Value a, Value b) => (a, b) switch
    {
        (Value.Number(var x), Value.Number(var y)) => x.CompareTo(y),
        (Value.Text(var x), Value.Text(var y)) => string.CompareOrdinal(x, y),
        (Value.Date(var x), Value.Date(var y)) => x.CompareTo(y),
        (Value.DaysDuration(var x), Value.DaysDuration(var y)) => x.CompareTo(y),
        (Value.MonthsDuration(var x), Value.MonthsDuration(var y)) => x.CompareTo(y),
        (Value.Time x, Value.Time y) when x.Zone is null == y.Zone is null => Instants.Of(x)?.CompareTo(Instants.Of(y)),
        (Value.DateTime x, Value.DateTime y) when x.Zone is null == y.Zone is null => Instants.Of(x)?.CompareTo(Instants.Of(y)),
        (Value.DateTime x, Value.Date(var y)) when x.Zone is null => Compare(x, new Value.DateTime(y, TimeOnly.MinValue, null)),
        (Value.Date(var x), Value.DateTime y) when y.Zone is null => Compare(new Value.DateTime(x, TimeOnly.MinValue, null), y),
        _ => null,
    };

    /// <summary>Whether a value lies in a range.</summary>
    /// <param name="value">The value.</param>
    /// <param name="range">The range.</param>
    /// <param name="bounded">True where an end that is null means "not known" instead of "no end".</param>
    internal static bool? IsIn(Value value, Value.Range range, bool bounded)
    {
        if (value.IsNull || (bounded && (range.Low.IsNull || range.High.IsNull)))
            return null;
        bool? above = range.Low.IsNull ? true : Compare(value, range.Low) is { } low ? range.LowOpen ? low > 0 : low >= 0 : null;
        bool? below = range.High.IsNull ? true : Compare(value, range.High) is { } high ? range.HighOpen ? high < 0 : high <= 0 : null;
        return above & below;
    }

    private static bool? AllEqual(IReadOnlyList<Value> one, IReadOnlyList<Value> other)
    {
        if (one.Count != other.Count)
            return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (AreEqual(one[i], other[i]) != true)
                return false;
        }

        return true;
    }

    private static bool SameEntries(Value.Context one, Value.Context other) =>
        one.Entries.Count == other.Entries.Count && one.Entries.All(entry => other.Find(entry.Key) is { } value && AreEqual(entry.Value, value) == true);
}
