using E = Credence.Rules.Feel.Expression;

namespace Credence.Rules.Feel;

/// <summary>The value of an expression in a scope; total: what has no result is null with a message.</summary>
internal static partial class Evaluator
{
    internal static Value Of(E expression, Scope scope, Evaluation run)
    {
        if (!run.Spend(1))
            return Value.Null;
        var value = run.Enter() ? Inside(expression, scope, run) : run.Trouble(expression.At, $"more than {FeelLimits.Calls} levels of calls inside each other");
        run.Leave();
        return value;
    }

    private static Value Inside(E expression, Scope scope, Evaluation run) => expression switch
    {
        E.Literal(var value, _) => value,
        E.Name(var name, var at) => Named(name, at, scope, run),
        E.Path path => PathOf(Of(path.Source, scope, run), path.Member, path.At, run),
        E.Filter filter => FilterOf(filter, scope, run),
        E.Call call => CallOf(call, scope, run),
        E.Binary { Operator: FeelOperator.And or FeelOperator.Or } binary => Logic(binary, scope, run),
        E.Binary binary => Joined(binary.Operator, Of(binary.Left, scope, run), Of(binary.Right, scope, run), binary.At, run),
        E.Negative(var operand, var at) => Arithmetic.Negative(Of(operand, scope, run)) ?? run.Trouble(at, "only numbers and durations have a negative"),
        E.Between between => BetweenOf(between, scope, run),
        E.In(var operand, var tests, _) => Value.Of(CellEvaluation.Any(tests, Of(operand, scope, run), scope, run)),
        E.InstanceOf(var operand, var type, var at) => InstanceOf(Of(operand, scope, run), type, at, run),
        E.If choice => Of(Of(choice.Condition, scope, run).Truth == true ? choice.Then : choice.Else, scope, run),
        E.For loop => ForOf(loop, scope, run),
        E.Quantified quantified => QuantifiedOf(quantified, scope, run),
        E.ListOf(var items, var at) => run.Bounded(new Value.List([.. items.Select(item => Of(item, scope, run))]), at),
        E.ContextOf context => ContextOf(context, scope, run),
        E.RangeOf range => RangeOf(range, scope, run),
        E.FunctionOf function => FunctionOf(function, scope, run),
        _ => Value.Null,
    };

    /// <summary>A comparison of two values: a boolean or null.</summary>
    internal static Value Compare(FeelOperator comparison, Value a, Value b, Evaluation run)
    {
        if (!run.Spend(Math.Min(a.Size, b.Size)))
            return Value.Null;
        if (comparison is FeelOperator.Equal or FeelOperator.Unequal)
            return Value.Of(Ordering.AreEqual(a, b) is { } equal ? equal == (comparison == FeelOperator.Equal) : null);
        return Value.Of(Ordering.Compare(a, b) is { } order
            ? comparison switch
            {
                FeelOperator.Less => order < 0,
                FeelOperator.AtMost => order <= 0,
                FeelOperator.Greater => order > 0,
                _ => order >= 0,
            }
            : null);
    }

    private static Value Joined(FeelOperator sign, Value a, Value b, int at, Evaluation run)
    {
        if (sign is FeelOperator.Add or FeelOperator.Subtract or FeelOperator.Multiply or FeelOperator.Divide or FeelOperator.Power)
        {
            if (!run.Spend(sign == FeelOperator.Add ? a.Size + b.Size : 1))
                return Value.Null;
            return Arithmetic.Of(sign, a, b) is { } result ? run.Bounded(result, at) : run.Trouble(at, $"{Words.Kind(a)} and {Words.Kind(b)} have no result here");
        }

        var compared = Compare(sign, a, b, run);
        return compared.IsNull ? run.Trouble(at, $"{Words.Kind(a)} and {Words.Kind(b)} cannot be compared") : compared;
    }

    private static Value Named(string name, int at, Scope scope, Evaluation run) =>
        scope.Find(name) ?? BuiltIns.AsValue(name) ?? run.Trouble(at, $"nothing is called '{name}' here");

    private static Value Logic(E.Binary binary, Scope scope, Evaluation run)
    {
        var decides = binary.Operator == FeelOperator.Or;
        var left = Of(binary.Left, scope, run).Truth;
        if (left == decides)
            return Value.Of(decides);
        var right = Of(binary.Right, scope, run).Truth;
        return Value.Of(right == decides ? decides : left is null || right is null ? null : !decides);
    }

    private static Value BetweenOf(E.Between between, Scope scope, Evaluation run)
    {
        var value = Of(between.Operand, scope, run);
        var low = Compare(FeelOperator.AtLeast, value, Of(between.Low, scope, run), run).Truth;
        var high = Compare(FeelOperator.AtMost, value, Of(between.High, scope, run), run).Truth;
        return low is null || high is null ? run.Trouble(between.At, "these cannot be compared") : Value.Of(low & high);
    }

    private static Value InstanceOf(Value value, FeelType type, int at, Evaluation run) =>
        TypeCheck.IsKnown(type, run) ? Value.Of(TypeCheck.IsInstance(value, type, run)) : run.Trouble(at, $"there is no type {Words.Of(type)}");

    private static Value ContextOf(E.ContextOf context, Scope scope, Evaluation run)
    {
        var entries = new List<KeyValuePair<string, Value>>(context.Entries.Count);
        var seen = new Dictionary<string, Value>(StringComparer.Ordinal);
        var inner = scope.With(seen);
        foreach (var (name, expression) in context.Entries)
        {
            var value = Of(expression, inner, run);
            if (!seen.TryAdd(name, value))
                return run.Trouble(expression.At, $"the context has '{name}' twice");
            entries.Add(new(name, value));
        }

        return run.Bounded(new Value.Context(entries), context.At);
    }

    private static Value RangeOf(E.RangeOf range, Scope scope, Evaluation run)
    {
        var low = range.Low is null ? Value.Null : Of(range.Low, scope, run);
        var high = range.High is null ? Value.Null : Of(range.High, scope, run);
        if (!Value.Range.CanEndAt(low) || !Value.Range.CanEndAt(high))
            return run.Trouble(range.At, $"{Words.Kind(Value.Range.CanEndAt(low) ? high : low)} cannot be the end of a range");
        if ((range.Low is not null && range.High is not null && (low.IsNull || high.IsNull)) || (!low.IsNull && !high.IsNull && Ordering.Compare(low, high) is null or > 0))
            return run.Trouble(range.At, "these are no two ends of a range");
        return run.Bounded(new Value.Range(low, range.LowOpen, high, range.HighOpen), range.At);
    }

    private static Value FunctionOf(E.FunctionOf function, Scope scope, Evaluation run) =>
        function.Body is not { } body
            ? run.Trouble(function.At, "functions from outside of FEEL are not supported")
            : new Value.Function(function.Parameters, null, (arguments, inner) => Of(body, scope.With(Bound(function.Parameters, arguments)), inner));

    private static Dictionary<string, Value> Bound(IReadOnlyList<FeelParameter> parameters, IReadOnlyList<Value> arguments)
    {
        var bound = new Dictionary<string, Value>(StringComparer.Ordinal);
        for (var i = 0; i < parameters.Count; i++)
            bound[parameters[i].Name] = arguments[i];
        return bound;
    }
}
