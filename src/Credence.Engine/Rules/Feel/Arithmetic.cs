namespace Credence.Rules.Feel;

/// <summary>The operators + - * / ** over values; null where they have no result.</summary>
internal static class Arithmetic
{
    internal static Value? Of(FeelOperator sign, Value a, Value b) => sign switch
    {
        FeelOperator.Add => Add(a, b),
        FeelOperator.Subtract => Subtract(a, b),
        FeelOperator.Multiply => Multiply(a, b),
        FeelOperator.Divide => Divide(a, b),
        _ => a is Value.Number(var number) && b is Value.Number(var exponent) ? Made(Numbers.Power(number, exponent)) : null,
    };

    internal static Value? Negative(Value value) => value switch
    {
        Value.Number(var number) => new Value.Number(-number),
        Value.DaysDuration(var span) => new Value.DaysDuration(-span),
        Value.MonthsDuration(var months) => new Value.MonthsDuration(-months),
        _ => null,
    };

    private static Value? Add(Value a, Value b) => (a, b) switch
    {
        (Value.Number(var x), Value.Number(var y)) => Made(Numbers.Add(x, y)),
        (Value.Text(var x), Value.Text(var y)) => new Value.Text(x + y),
        (Value.DaysDuration(var x), Value.DaysDuration(var y)) => Span((decimal)x.Ticks + y.Ticks),
        (Value.MonthsDuration(var x), Value.MonthsDuration(var y)) => Months((decimal)x + y),
        (Value.Date or Value.DateTime or Value.Time, Value.DaysDuration or Value.MonthsDuration) => Moved(a, b),
        (Value.DaysDuration or Value.MonthsDuration, Value.Date or Value.DateTime or Value.Time) => Moved(b, a),
        _ => null,
    };

    private static Value? Subtract(Value a, Value b) => (a, b) switch
    {
        (Value.Number(var x), Value.Number(var y)) => Made(Numbers.Add(x, -y)),
        (Value.DaysDuration(var x), Value.DaysDuration(var y)) => Span((decimal)x.Ticks - y.Ticks),
        (Value.MonthsDuration(var x), Value.MonthsDuration(var y)) => Months((decimal)x - y),
        (Value.Date or Value.DateTime or Value.Time, Value.DaysDuration or Value.MonthsDuration) => Moved(a, Negative(b)!),
        (Value.Time x, Value.Time y) when x.Zone is null == y.Zone is null => Between(Instants.Of(x), Instants.Of(y)),
        (Value.Date or Value.DateTime, Value.Date or Value.DateTime) => Difference(Moment(a), Moment(b)),
        _ => null,
    };

    private static Value? Multiply(Value a, Value b) => (a, b) switch
    {
        (Value.Number(var x), Value.Number(var y)) => Made(Numbers.Multiply(x, y)),
        (Value.DaysDuration(var x), Value.Number(var y)) => Span(Numbers.Multiply(x.Ticks, y)),
        (Value.MonthsDuration(var x), Value.Number(var y)) => Months(Numbers.Multiply(x, y)),
        (Value.Number, Value.DaysDuration or Value.MonthsDuration) => Multiply(b, a),
        _ => null,
    };

    private static Value? Divide(Value a, Value b) => (a, b) switch
    {
        (Value.Number(var x), Value.Number(var y)) => Made(Numbers.Divide(x, y)),
        (Value.DaysDuration(var x), Value.Number(var y)) => Span(Numbers.Divide(x.Ticks, y)),
        (Value.MonthsDuration(var x), Value.Number(var y)) => Months(Numbers.Divide(x, y)),
        (Value.DaysDuration(var x), Value.DaysDuration(var y)) => Made(Numbers.Divide(x.Ticks, y.Ticks)),
        (Value.MonthsDuration(var x), Value.MonthsDuration(var y)) => Made(Numbers.Divide(x, y)),
        _ => null,
    };

    private static Value? Moved(Value from, Value by) => (from, by) switch
    {
        (Value.Date(var day), Value.MonthsDuration(var months)) => Instants.Moved(day, months) is { } moved ? new Value.Date(moved) : null,
        (Value.DateTime moment, Value.MonthsDuration(var months)) => Instants.Moved(moment.Day, months) is { } moved ? moment with { Day = moved } : null,
        (Value.Date(var day), Value.DaysDuration(var span)) => Instants.Moved(Instants.AtMidnight(day), span) is { } moved ? new Value.Date(moved.Day) : null,
        (Value.DateTime moment, Value.DaysDuration(var span)) => Instants.Moved(moment, span),
        (Value.Time time, Value.DaysDuration(var span)) => Instants.Moved(time, span),
        _ => null,
    };

    private static Value.DateTime? Moment(Value value) => value is Value.Date(var day) ? Instants.AtMidnight(day) : value as Value.DateTime;

    private static Value? Difference(Value.DateTime? a, Value.DateTime? b) =>
        a is null || b is null || a.Zone is null != b.Zone is null ? null : Between(Instants.Of(a), Instants.Of(b));

    private static Value? Between(long? a, long? b) => a - b is { } ticks ? new Value.DaysDuration(new TimeSpan(ticks)) : null;

    private static Value? Made(decimal? number) => number is { } known ? new Value.Number(known) : null;

    private static Value? Span(decimal? ticks) => ticks is { } known && Math.Abs(known) < long.MaxValue ? new Value.DaysDuration(new TimeSpan((long)known)) : null;

    private static Value? Months(decimal? months) => months is { } known && Math.Abs(known) < int.MaxValue ? new Value.MonthsDuration((long)known) : null;
}
