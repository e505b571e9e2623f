namespace Credence.Rules.Feel;

/// <summary>One of the tests of a cell (DMN 1.5, section 9.2.1, positive unary test); a closed set of cases.</summary>
public abstract record PositiveTest
{
    private PositiveTest()
    {
    }

    /// <summary>The tested value compared: <c>&lt; 5</c>.</summary>
    public sealed record Comparison(FeelOperator Operator, Expression Operand) : PositiveTest;

    /// <summary>The tested value lies between two ends: <c>[1..5)</c>.</summary>
    public sealed record Interval(Expression Low, bool LowOpen, Expression High, bool HighOpen) : PositiveTest;

    /// <summary>The tested value equals this constant: <c>"a"</c>, <c>5</c>, <c>null</c>, <c>date("2026-01-01")</c>.</summary>
    public sealed record Constant(Value Value, Expression Written) : PositiveTest;

    /// <summary>Any other expression: holds where it is true with <c>?</c> as the tested value, or equals or contains the tested value.</summary>
    /// <param name="Expression">The expression.</param>
    /// <param name="UsesInput">True where it names <c>?</c>, so that only its truth counts.</param>
    public sealed record Other(Expression Expression, bool UsesInput) : PositiveTest;
}
