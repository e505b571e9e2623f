namespace Credence.Rules.Feel;

/// <summary>Functions that ask something of a list.</summary>
internal static class ListFunctions
{
    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("list contains", "list, element", call => call.List(0) is { } items ? Value.Of(items.Any(item => Ordering.AreEqual(item, call[1]) == true)) : null),
        BuiltIn.Of("count", "list", call => call.List(0) is { } items ? Value.Of(items.Count) : null),
        BuiltIn.OfMany("min", "list", call => Extreme(call, -1)),
        BuiltIn.OfMany("max", "list", call => Extreme(call, 1)),
        BuiltIn.OfMany("sum", "list", call => Numeric(call) is { Count: > 0 } numbers ? Total(numbers) : null),
        BuiltIn.OfMany("product", "list", call => Numeric(call) is { Count: > 0 } numbers ? Of(numbers.Aggregate((decimal?)1, (product, number) => product is { } p ? Numbers.Multiply(p, number) : null)) : null),
        BuiltIn.OfMany("mean", "list", call => Numeric(call) is { Count: > 0 } numbers ? Of(Mean(numbers)) : null),
        BuiltIn.OfMany("median", "list", call => Numeric(call) is { Count: > 0 } numbers ? Median(numbers) : null),
        BuiltIn.OfMany("stddev", "list", call => Numeric(call) is { Count: > 1 } numbers ? Deviation(numbers) : null),
        BuiltIn.OfMany("mode", "list", call => Numeric(call) is { } numbers ? Mode(numbers) : null),
        BuiltIn.OfMany("all", "list", call => Joined(call, true)),
        BuiltIn.OfMany("any", "list", call => Joined(call, false)),
        BuiltIn.Of("not", "negand", call => Value.Of(!call.Single<Value.Boolean>(0)?.Is)),
        BuiltIn.Of("is", "value1, value2", call => Value.Of(Ordering.AreIdentical(call[0], call[1]))),
        BuiltIn.Of("index of", "list, match", call => call.List(0) is { } items
            ? new Value.List([.. items.Select((item, index) => (item, index)).Where(pair => Ordering.AreEqual(pair.item, call[1]) == true).Select(pair => Value.Of(pair.index + 1))])
            : null),
    ];

    private static Value? Of(decimal? number) => number is { } known ? new Value.Number(known) : null;

    private static Value? Extreme(Arguments call, int sign)
    {
        if (call.Many() is not { Count: > 0 } items)
            return null;
        var best = items[0];
        foreach (var item in items)
        {
            if (Ordering.Compare(item, best) is not { } order)
                return null;
            best = order * sign > 0 ? item : best;
        }

        return best;
    }

    /// <summary>The arguments as numbers; null where one is none.</summary>
    private static List<decimal>? Numeric(Arguments call) =>
        call.Many() is { } items && items.All(item => item is Value.Number) ? [.. items.Select(item => ((Value.Number)item).Amount)] : null;

    private static Value? Total(List<decimal> numbers) => Of(Sum(numbers));

    private static decimal? Sum(IEnumerable<decimal> numbers) => numbers.Aggregate((decimal?)0, (sum, number) => sum is { } s ? Numbers.Add(s, number) : null);

    private static decimal? Mean(List<decimal> numbers) => Sum(numbers) / numbers.Count;

    private static Value? Median(List<decimal> numbers)
    {
        numbers.Sort();
        var middle = numbers.Count / 2;
        return Of(numbers.Count % 2 == 1 ? numbers[middle] : Numbers.Add(numbers[middle - 1], numbers[middle]) / 2);
    }

    /// <summary>Standard deviation of a sample (divided by n - 1).</summary>
    private static Value? Deviation(List<decimal> numbers)
    {
        if (Mean(numbers) is not { } mean)
            return null;
        var squares = numbers.Aggregate((decimal?)0, (sum, number) => sum is { } s && Numbers.Add(number, -mean) is { } off && Numbers.Multiply(off, off) is { } square ? Numbers.Add(s, square) : null);
        return squares is { } total ? Of(NumberFunctions.Root(total / (numbers.Count - 1))) : null;
    }

    private static Value.List Mode(List<decimal> numbers)
    {
        var counts = numbers.CountBy(number => number).ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(pair => pair.Value);
        return new Value.List([.. counts.Where(pair => pair.Value == most).Select(pair => pair.Key).Order().Select(number => Value.Of(number))]);
    }

    private static Value? Joined(Arguments call, bool all)
    {
        if (call.Many() is not { } items)
            return null;
        bool? result = all;
        foreach (var item in items)
        {
            if (item.Truth == !all)
                return Value.Of(!all);
            result = item.Truth is null ? null : result;
        }

        return Value.Of(result);
    }
}
