namespace Credence.Rules.Feel;

/// <summary>The values of expressions that need no input.</summary>
public static class Constants
{
    /// <summary>The value of a constant: a literal, its negative, <c>date("...")</c> and the like, or a list of constants; null where the expression is none.</summary>
    public static Value? Of(Expression expression) => expression switch
    {
        Expression.Literal(var value, _) => value,
        Expression.Negative(Expression.Literal(Value.Number(var amount), _), _) => new Value.Number(-amount),
        Expression.Call(Expression.Name(var name, _), [{ Value: Expression.Literal(Value.Text(var text), _) }], _) => Made(name, text),
        Expression.ListOf(var items, _) when items.Select(Of).ToList() is var values && !values.Contains(null) => new Value.List([.. values.Select(value => value!)]),
        _ => null,
    };

    private static Value? Made(string function, string text) => (function, Temporal.Parse(text)) switch
    {
        ("date", Value.Date date) => date,
        ("time", Value.Time time) => time,
        ("date and time", Value.DateTime moment) => moment,
        ("duration", Value.DaysDuration or Value.MonthsDuration) => Temporal.Parse(text),
        _ => null,
    };
}
