namespace Credence.Rules.Feel;

/// <summary>Functions of numbers.</summary>
internal static class NumberFunctions
{
    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("decimal", "n, scale", call => Rounded(call, number => decimal.Round(number, MidpointRounding.ToEven))),
        BuiltIn.Of("floor", "n, scale?", call => Rounded(call, decimal.Floor)),
        BuiltIn.Of("ceiling", "n, scale?", call => Rounded(call, decimal.Ceiling)),
        BuiltIn.Of("round up", "n, scale", call => Rounded(call, number => number < 0 ? decimal.Floor(number) : decimal.Ceiling(number))),
        BuiltIn.Of("round down", "n, scale", call => Rounded(call, decimal.Truncate)),
        BuiltIn.Of("round half up", "n, scale", call => Rounded(call, number => decimal.Round(number, MidpointRounding.AwayFromZero))),
        BuiltIn.Of("round half down", "n, scale", call => Rounded(call, HalfDown)),
        BuiltIn.Of("abs", "n", call => call[0] switch
        {
            Value.DaysDuration(var span) => new Value.DaysDuration(span.Duration()),
            Value.MonthsDuration(var months) => new Value.MonthsDuration(Math.Abs(months)),
            _ => Of(call.Number(0) is { } number ? Math.Abs(number) : null),
        }),
        BuiltIn.Of("modulo", "dividend, divisor", call => call.Number(0) is { } number && call.Number(1) is { } divisor ? Of(Numbers.Modulo(number, divisor)) : null),
        BuiltIn.Of("sqrt", "number", call => call.Number(0) is { } number ? Of(Root(number)) : null),
        BuiltIn.Of("log", "number", call => call.Number(0) is { } number && number > 0 ? Of(Numbers.Of(Math.Log((double)number))) : null),
        BuiltIn.Of("exp", "number", call => call.Number(0) is { } number ? Of(Numbers.Of(Math.Exp((double)number))) : null),
        BuiltIn.Of("odd", "number", call => Parity(call, 1)),
        BuiltIn.Of("even", "number", call => Parity(call, 0)),
    ];

    /// <summary>The square root to 28 digits; null of a negative number.</summary>
    internal static decimal? Root(decimal number)
    {
        if (number <= 0)
            return number == 0 ? 0 : null;
        var root = (decimal)Math.Sqrt((double)number);
        for (var i = 0; i < 3 && root > 0; i++)
            root = (root + (number / root)) / 2;
        return root;
    }

    private static Value? Of(decimal? number) => number is { } known ? new Value.Number(known) : null;

    private static Value? Rounded(Arguments call, Func<decimal, decimal> round) =>
        call.Number(0) is { } number && (call.Count < 2 ? 0 : call.Number(1)) is { } scale ? Of(Numbers.Round(number, scale, round)) : null;

    private static decimal HalfDown(decimal number)
    {
        var rest = Math.Abs(number - decimal.Truncate(number));
        return rest > 0.5m ? decimal.Truncate(number) + Math.Sign(number) : decimal.Truncate(number);
    }

    private static Value? Parity(Arguments call, int rest) =>
        call.Number(0) is { } number && number == decimal.Truncate(number) ? Value.Of(Math.Abs(number % 2) == rest) : null;
}
