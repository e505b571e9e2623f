namespace Credence.Rules.Feel;

/// <summary>The built-in functions of FEEL by name (DMN 1.5, section 10.3.4).</summary>
internal static class BuiltIns
{
    private static readonly Dictionary<string, BuiltIn> ByName =
        new[] { TextFunctions.All, PatternFunctions.All, NumberFunctions.All, ListFunctions.All, ListChanges.All, TimeFunctions.All, RangeFunctions.All, ContextFunctions.All }
            .SelectMany(functions => functions).ToDictionary(function => function.Name, StringComparer.Ordinal);

    internal static IEnumerable<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    internal static BuiltIn? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A built-in function as a value; null where none has the name.</summary>
    internal static Value? AsValue(string name) => Find(name) is not { } builtIn ? null
        : new Value.Function([.. builtIn.Signatures[0].Select(parameter => new FeelParameter(parameter, null))], null, (arguments, run) => Call(builtIn, arguments, 0, run));

    internal static Value Call(BuiltIn builtIn, IReadOnlyList<Value> arguments, int at, Evaluation run)
    {
        if (!run.Spend((int)Math.Min(FeelLimits.Steps, arguments.Sum(argument => (long)argument.Size))))
            return Value.Null;
        return builtIn.Body(new Arguments(arguments, at, run)) is { } result
            ? run.Bounded(result, at)
            : run.Trouble(at, $"'{builtIn.Name}' has no result for {string.Join(", ", arguments.Select(Words.Kind))}");
    }
}
