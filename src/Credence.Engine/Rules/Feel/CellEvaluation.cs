namespace Credence.Rules.Feel;

/// <summary>Evaluates unary tests in three values: any test that holds decides; without one, a test that is not known leaves it open.</summary>
internal static class CellEvaluation
{
    private const string Input = "?";

    internal static bool? Holds(UnaryTests tests, Value input, Scope scope, Evaluation run)
    {
        if (tests.IsAny)
            return true;
        var any = Any(tests.Tests, input, scope, run);
        return run.Exhausted ? null : tests.Negated ? !any : any;
    }

    internal static bool? Any(IReadOnlyList<PositiveTest> tests, Value input, Scope scope, Evaluation run)
    {
        var inner = scope.With(Input, input);
        bool? any = false;
        foreach (var test in tests)
        {
            switch (Holds(test, input, inner, run))
            {
                case true: return true;
                case null: any = null; break;
            }
        }

        return any;
    }

    private static bool? Holds(PositiveTest test, Value input, Scope scope, Evaluation run) => test switch
    {
        PositiveTest.Constant(var value, _) => Same(input, value, run),
        PositiveTest.Comparison(var comparison, var operand) => Evaluator.Compare(comparison, input, Evaluator.Of(operand, scope, run), run).Truth,
        PositiveTest.Interval interval => Ordering.IsIn(
            input, new Value.Range(Evaluator.Of(interval.Low, scope, run), interval.LowOpen, Evaluator.Of(interval.High, scope, run), interval.HighOpen), bounded: true),
        PositiveTest.Other(var expression, var usesInput) => OfValue(input, Evaluator.Of(expression, scope, run), usesInput, run),
        _ => null,
    };

    private static bool? OfValue(Value input, Value value, bool usesInput, Evaluation run) => value switch
    {
        Value.Boolean(var truth) when usesInput || input is not Value.Boolean => truth,
        _ when usesInput => value.Truth,
        _ => Same(input, value, run),
    };

    /// <summary>True where the values are equal, or one contains the other.</summary>
    private static bool? Same(Value input, Value value, Evaluation run)
    {
        if (!run.Spend(Math.Min(input.Size, value.Size)))
            return null;
        return value switch
        {
            Value.List(var items) when input is not Value.List(_) => AnyOf(items, input, run),
            Value.List(var items) => Ordering.AreEqual(input, value) == true || AnyOf(items, input, run),
            Value.Range range when input is not Value.Range => Ordering.IsIn(input, range, bounded: false),
            _ when input is Value.List([var only]) && value is not Value.List => Ordering.AreEqual(only, value),
            _ => Ordering.AreEqual(input, value),
        };
    }

    /// <summary>True where an item is the input or holds it; an item that cannot be compared with it does not.</summary>
    private static bool AnyOf(IReadOnlyList<Value> items, Value input, Evaluation run)
    {
        foreach (var item in items)
        {
            run.Spend(1);
            var holds = item is Value.Range range && input is not Value.Range ? Ordering.IsIn(input, range, bounded: false) : Ordering.AreEqual(input, item);
            if (holds == true)
                return true;
        }

        return false;
    }
}
