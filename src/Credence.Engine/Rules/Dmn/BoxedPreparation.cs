using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Reads the expressions inside a boxed expression once and gives what evaluates it.</summary>
/// <param name="names">Names the expressions may use.</param>
/// <param name="types">The model's types.</param>
/// <param name="problems">Takes what is wrong; such a part is null.</param>
internal sealed class BoxedPreparation(KnownNames names, IReadOnlyDictionary<string, TypeDefinition> types, List<TableProblem> problems)
{
    internal delegate Value Prepared(Scope scope, Evaluation run);

    internal Prepared Of(Boxed boxed)
    {
        var plain = Plain(boxed);
        return boxed is Boxed.FunctionOf ? plain : Typed(plain, boxed.TypeName, boxed.Where);
    }

    /// <summary>A function value, its parameters and result checked against their types.</summary>
    internal Prepared Function(Boxed.FunctionOf function, string? resultType)
    {
        IReadOnlyList<FeelParameter> parameters = [.. function.Parameters.Select(parameter => new FeelParameter(parameter.Name, TypeOf(parameter.TypeName, function.Where)))];
        if (function.Body is null)
            return (_, run) => At(function.Where, run, () => run.Trouble(0, "the function has no body in FEEL"));
        var (body, result) = (Of(function.Body), TypeOf(resultType, function.Where));
        return (scope, _) => new Value.Function(parameters, result, (arguments, run) =>
            body(scope.With(parameters.Select((parameter, index) => (parameter.Name, arguments[index])).DistinctBy(pair => pair.Name).ToDictionary(StringComparer.Ordinal)), run));
    }

    /// <summary>What checks a result against a type, converting it where the language does so by itself.</summary>
    internal Prepared Typed(Prepared plain, string? typeName, string where)
    {
        if (TypeOf(typeName, where) is not { } type)
            return plain;
        return (scope, run) =>
        {
            var value = plain(scope, run);
            var fitted = TypeCheck.Fit(value, type, run);
            return fitted.IsNull && !value.IsNull ? At(where, run, () => run.Trouble(0, $"{Words.Kind(value)} is not of the type {typeName}")) : fitted;
        };
    }

    /// <summary>The type; null where any value may stand.</summary>
    internal FeelType? TypeOf(string? name, string where)
    {
        if (name is null or "Any" or "any")
            return null;
        if (types.ContainsKey(name) || BuiltInTypes.IsKnown(name))
            return new FeelType.Named(name);
        problems.Add(new TableProblem(where, $"there is no type '{name}'"));
        return null;
    }

    private static Value At(string where, Evaluation run, Func<Value> evaluate)
    {
        var before = run.Where;
        run.Where = where;
        var value = evaluate();
        run.Where = before;
        return value;
    }

    private Prepared Plain(Boxed boxed)
    {
        switch (boxed)
        {
            case Boxed.Literal literal: return Literal(literal);
            case Boxed.Table table: return Table(table);
            case Boxed.ContextOf context: return Context(context);
            case Boxed.Invocation invocation: return Invocation(invocation);
            case Boxed.ListOf list:
                var items = list.Items.Select(Of).ToList();
                return (scope, run) => run.Bounded(new Value.List([.. items.Select(item => item(scope, run))]), 0);
            case Boxed.Relation relation: return Relation(relation);
            case Boxed.FunctionOf function: return Function(function, null);
            case Boxed.Conditional(var condition, var then, var otherwise):
                var (whether, one, other) = (Of(condition), Of(then), Of(otherwise));
                return (scope, run) => whether(scope, run).Truth == true ? one(scope, run) : other(scope, run);
            case Boxed.Filter(var source, var match):
                var (from, holds) = (Of(source), Of(match));
                return (scope, run) => Evaluator.Filtered(from(scope, run), inner => holds(inner, run), scope, 0, run);
            case Boxed.For loop:
                var (turns, result) = (Of(loop.In), Of(loop.Return));
                return (scope, run) => Evaluator.Collected(
                    (visit, trouble) => Evaluator.EachOf(loop.Variable, turns(scope, run), scope, run, visit, trouble), inner => result(inner, run), 0, run);
            case Boxed.Quantified quantified:
                var (all, satisfies) = (Of(quantified.In), Of(quantified.Satisfies));
                return (scope, run) => Evaluator.Quantified(
                    (visit, trouble) => Evaluator.EachOf(quantified.Variable, all(scope, run), scope, run, visit, trouble), quantified.Every, inner => satisfies(inner, run));
            default: return (_, _) => Value.Null;
        }
    }

    private Prepared Literal(Boxed.Literal literal)
    {
        var parsed = string.IsNullOrWhiteSpace(literal.Text) ? new Parsed<Expression>(new Expression.Literal(Value.Null, 0), null) : FeelParser.Expression(literal.Text, names);
        if (parsed.Problem is { } problem)
        {
            problems.Add(new TableProblem(literal.Where, $"(character {problem.At + 1} of the expression) {problem.Message}"));
            return (_, run) => At(literal.Where, run, () => run.Trouble(problem.At, problem.Message));
        }

        return (scope, run) => At(literal.Where, run, () => Evaluator.Of(parsed.Result!, scope, run));
    }

    /// <summary>Outputs without values of their own take those of their type, best first.</summary>
    private Prepared Table(Boxed.Table table) => TablePreparation.Read(
        table.Rules with { Outputs = [.. table.Rules.Outputs.Select(output => output.Values is null && output.Allowed is null ? output with { Allowed = AllowedOf(output.TypeName ?? table.TypeName) } : output)] },
        names, problems) is { } prepared
        ? (scope, run) => At(table.Where, run, () => TableEvaluation.Evaluate(prepared, scope, run).Value)
        : (_, run) => At(table.Where, run, () => run.Trouble(0, "a cell of the table cannot be read"));

    private string? AllowedOf(string? type) => type is null ? null : (types.GetValueOrDefault(type)?.Allowed ?? types.GetValueOrDefault(TypeTable.ItemOf(type))?.Allowed)?.Text;

    private Prepared Context(Boxed.ContextOf context)
    {
        var entries = context.Entries.Select(entry => (entry.Variable?.Name, Value: Typed(Of(entry.Value), entry.Variable?.TypeName, entry.Value.Where))).ToList();
        return (scope, run) =>
        {
            var seen = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
            var inner = new Scope(scope, name => seen.GetValueOrDefault(name));
            foreach (var (name, value) in entries)
            {
                var found = value(inner, run);
                if (name is null)
                    return found;
                seen[name] = found;
            }

            return run.Bounded(new Value.Context([.. seen]), 0);
        };
    }

    private Prepared Invocation(Boxed.Invocation invocation)
    {
        var function = Of(invocation.Function);
        var arguments = invocation.Arguments.Where(argument => argument.Variable is not null)
            .Select(argument => (argument.Variable!.Name, Value: Typed(Of(argument.Value), argument.Variable.TypeName, argument.Value.Where))).ToList();
        return (scope, run) => At(invocation.Where, run, () =>
        {
            if (function(scope, run) is not Value.Function called)
                return run.Trouble(0, "what is to be called is no function");
            if (arguments.Find(argument => called.Parameters.All(parameter => parameter.Name != argument.Name)) is { Name: { } unknown })
                return run.Trouble(0, $"the function has no parameter '{unknown}'");
            IReadOnlyList<Value> ordered = [.. called.Parameters.Select(parameter => arguments.Find(argument => argument.Name == parameter.Name).Value?.Invoke(scope, run) ?? Value.Null)];
            return Evaluator.Apply(called, ordered, 0, run);
        });
    }

    private Prepared Relation(Boxed.Relation relation)
    {
        var rows = relation.Rows.Select(row => row.Select(Of).ToList()).ToList();
        foreach (var row in relation.Rows.Where(row => row.Count != relation.Columns.Count))
            problems.Add(new TableProblem(relation.Where, $"a row has {row.Count} cells under {relation.Columns.Count} columns"));
        return (scope, run) => run.Bounded(
            new Value.List([.. rows.Select(row => new Value.Context(
                [.. relation.Columns.Zip(row, (column, cell) => new KeyValuePair<string, Value>(column.Name, cell(scope, run))).DistinctBy(entry => entry.Key)]))]),
            0);
    }
}
