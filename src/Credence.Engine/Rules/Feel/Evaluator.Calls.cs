using E = Credence.Rules.Feel.Expression;

namespace Credence.Rules.Feel;

/// <summary>Calls of built-in and of other functions.</summary>
internal static partial class Evaluator
{
    /// <summary>The result of a function for arguments by position.</summary>
    internal static Value Apply(Value.Function function, IReadOnlyList<Value> arguments, int at, Evaluation run)
    {
        if (arguments.Count != function.Parameters.Count)
            return run.Trouble(at, $"the function takes {function.Parameters.Count} arguments, not {arguments.Count}");
        var fitted = new Value[arguments.Count];
        for (var i = 0; i < fitted.Length; i++)
        {
            var parameter = function.Parameters[i];
            fitted[i] = parameter.Type is null ? arguments[i] : TypeCheck.Fit(arguments[i], parameter.Type, run);
            if (fitted[i].IsNull && !arguments[i].IsNull)
                run.Trouble(at, $"'{parameter.Name}' must be {Words.Of(parameter.Type!)}, not {Words.Kind(arguments[i])}, and so is null");
        }

        var result = run.Enter() ? function.Body(fitted, run) : run.Trouble(at, $"more than {FeelLimits.Calls} levels of calls inside each other");
        run.Leave();
        return function.Result is null || result.IsNull ? result : TypeCheck.Fit(result, function.Result, run);
    }

    private static Value CallOf(E.Call call, Scope scope, Evaluation run)
    {
        if (call.Function is E.Name(var name, _) && scope.Find(name) is not Value.Function && BuiltIns.Find(name) is { } builtIn)
            return BuiltInCall(builtIn, call, scope, run);
        var called = Of(call.Function, scope, run);
        if (called is not Value.Function function)
            return run.Trouble(call.At, $"{Words.Kind(called)} cannot be called");
        var arguments = call.Arguments.Select(argument => Of(argument.Value, scope, run)).ToList();
        if (call.Arguments.All(argument => argument.Name is null))
            return Apply(function, arguments, call.At, run);
        return Ordered(call, [.. function.Parameters.Select(parameter => parameter.Name)], arguments) is { } ordered && ordered.Count == function.Parameters.Count
            ? Apply(function, ordered, call.At, run)
            : run.Trouble(call.At, $"the function takes {string.Join(", ", function.Parameters.Select(parameter => parameter.Name))}");
    }

    private static Value BuiltInCall(BuiltIn builtIn, E.Call call, Scope scope, Evaluation run)
    {
        IReadOnlyList<Value>? arguments = [.. call.Arguments.Select(argument => Of(argument.Value, scope, run))];
        if (call.Arguments.Any(argument => argument.Name is not null))
            arguments = builtIn.Signatures.Select(signature => Ordered(call, signature, arguments)).FirstOrDefault(ordered => ordered is not null);
        if (arguments is null || !builtIn.Takes(arguments.Count))
            return run.Trouble(call.At, $"'{builtIn.Name}' takes {string.Join(" or ", builtIn.Signatures.Select(signature => $"({string.Join(", ", signature)})"))}");
        return BuiltIns.Call(builtIn, arguments, call.At, run);
    }

    /// <summary>Arguments by name in the order of the parameters, null where one is left out; null where a name fits no parameter.</summary>
    private static List<Value>? Ordered(E.Call call, IReadOnlyList<string> parameters, IReadOnlyList<Value> arguments)
    {
        var names = call.Arguments.Select(argument => argument.Name).ToList();
        if (names.Contains(null) || names.Distinct().Count() != names.Count || names.Exists(name => !parameters.Contains(name!)))
            return null;
        var last = names.Max(name => parameters.ToList().IndexOf(name!));
        return [.. parameters.Take(last + 1).Select(parameter => names.IndexOf(parameter) is var index and >= 0 ? arguments[index] : Value.Null)];
    }
}
