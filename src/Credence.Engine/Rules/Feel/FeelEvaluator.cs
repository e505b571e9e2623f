namespace Credence.Rules.Feel;

/// <summary>Evaluates expressions. Never throws and always ends: what has no result is null with a message, and the limits are those of <see cref="FeelLimits"/>.</summary>
public static class FeelEvaluator
{
    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="values">Values by name.</param>
    /// <param name="asOf">The day and time that <c>now()</c> and <c>today()</c> say; null where they are null.</param>
    public static FeelResult Evaluate(Expression expression, IReadOnlyDictionary<string, Value> values, DateTime? asOf)
    {
        var run = new Evaluation(asOf);
        var value = Evaluator.Of(expression, Scope.Of(values), run);
        return new FeelResult(run.Exhausted ? Value.Null : value, run.Problems);
    }

    /// <summary>The value of an expression given as text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">Values by name.</param>
    /// <param name="asOf">The day and time that <c>now()</c> and <c>today()</c> say; null where they are null.</param>
    public static FeelResult Evaluate(string text, IReadOnlyDictionary<string, Value> values, DateTime? asOf) =>
        FeelParser.Expression(text, values.Keys) switch
        {
            { Result: { } expression } => Evaluate(expression, values, asOf),
            { Problem: var problem } => new FeelResult(Value.Null, [problem!]),
        };
}
