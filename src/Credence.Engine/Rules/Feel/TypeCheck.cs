namespace Credence.Rules.Feel;

/// <summary>Whether values are of a type, and the few conversions the language makes by itself (DMN 1.5, sections 10.3.2.9.2 and 10.3.2.9.4).</summary>
internal static class TypeCheck
{
    private const int MostNames = 64;

    /// <summary>The type with a name followed to what it is made of; the name itself where it is built in or not known.</summary>
    internal static FeelType Plain(FeelType type, Evaluation run)
    {
        for (var i = 0; i < MostNames && type is FeelType.Named(var name) && run.Types.TryGetValue(name, out var definition); i++)
            type = definition.Type;
        return type;
    }

    internal static bool IsKnown(FeelType type, Evaluation run) => type switch
    {
        FeelType.Named(var name) => run.Types.ContainsKey(name) || BuiltInTypes.IsKnown(name),
        FeelType.ListOf(var item) => IsKnown(item, run),
        FeelType.RangeOf(var end) => IsKnown(end, run),
        FeelType.ContextOf(var entries) => entries.All(entry => IsKnown(entry.Value, run)),
        FeelType.FunctionOf(var parameters, var result) => parameters.All(parameter => IsKnown(parameter, run)) && IsKnown(result, run),
        _ => false,
    };

    /// <summary>True where a value that is not null is of a type, whatever values the type allows; null is only of the type Null.</summary>
    internal static bool IsInstance(Value value, FeelType type, Evaluation run) =>
        value.IsNull ? Plain(type, run) is FeelType.Named("Null" or "null") : Conforms(value, type, _ => null, run);

    /// <summary>True where a value may stand where a type is asked for; null may stand for every type.</summary>
    internal static bool Conforms(Value value, FeelType type, Evaluation run) => Conforms(value, type, definition => definition.Allowed, run);

    private static bool Conforms(Value value, FeelType type, Func<TypeDefinition, UnaryTests?> allowed, Evaluation run)
    {
        if (value.IsNull)
            return true;
        if (!run.Spend(1) || !run.Enter())
        {
            run.Leave();
            return false;
        }

        var conforms = type switch
        {
            FeelType.Named(var name) when run.Types.TryGetValue(name, out var definition) =>
                Conforms(value, definition.Type, allowed, run) && (allowed(definition) is not { } tests || IsAllowed(value, tests, run)),
            FeelType.Named(var name) => BuiltInTypes.Has(name, value),
            FeelType.ListOf(var item) => value is Value.List(var items) && items.All(each => Conforms(each, item, allowed, run)),
            FeelType.RangeOf(var end) => value is Value.Range range && Conforms(range.Low, end, allowed, run) && Conforms(range.High, end, allowed, run),
            FeelType.ContextOf(var entries) => value is Value.Context context && entries.All(entry => context.Find(entry.Key) is { } found && Conforms(found, entry.Value, allowed, run)),
            FeelType.FunctionOf(var parameters, _) => value is Value.Function function && function.Parameters.Count == parameters.Count,
            _ => false,
        };
        run.Leave();
        return conforms;
    }

    /// <summary>The value as it may stand where a type is asked for: itself, the only item of a list, a list of it, or a date at midnight UTC; null where none fits.</summary>
    internal static Value Fit(Value value, FeelType type, Evaluation run)
    {
        if (Conforms(value, type, run))
            return value;
        if (value is Value.List([var only]) && Conforms(only, type, run))
            return only;
        if (value is not Value.List && Plain(type, run) is FeelType.ListOf or FeelType.Named("list") && new Value.List([value]) is var list && Conforms(list, type, run))
            return list;
        return value is Value.Date(var day) && Plain(type, run) is FeelType.Named("date and time" or "dateTime") ? Instants.AtMidnight(day) : Value.Null;
    }

    private static bool IsAllowed(Value value, UnaryTests allowed, Evaluation run) =>
        CellEvaluation.Holds(allowed, value, Scope.Empty, run) == true;
}
