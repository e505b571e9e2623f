using Credence.Rules.Feel;

namespace Credence.Rules.Dmn;

/// <summary>One evaluation over the parts of a model: each is made once, from the parts it requires and nothing else.</summary>
/// <param name="model">The model.</param>
/// <param name="told">Values by name that are told instead of made.</param>
/// <param name="run">What the evaluation may spend.</param>
internal sealed class ModelRun(PreparedModel model, IReadOnlyDictionary<string, Value> told, Evaluation run)
{
    private readonly Dictionary<string, Value> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beingMade = new(StringComparer.Ordinal);

    /// <summary>The value of the part that was asked for; functions and services are called with what is told.</summary>
    internal Value Asked(ModelNode node) => node switch
    {
        ModelNode.Service service => Result(service, told),
        ModelNode.Knowledge knowledge when Function(knowledge) is Value.Function function =>
            Evaluator.Apply(function, [.. function.Parameters.Select(parameter => told.GetValueOrDefault(parameter.Name, Value.Null))], 0, run),
        ModelNode.Knowledge => Value.Null,
        ModelNode.Input input => Input(input),
        ModelNode.Decision decision => Decision(decision),
        _ => Value.Null,
    };

    private Value ValueOf(string name)
    {
        if (_made.TryGetValue(name, out var known))
            return known;
        if (!_beingMade.Add(name))
            return run.Trouble(0, $"'{name}' requires itself");
        var value = run.Enter() ? Made(name) : run.Trouble(0, $"more than {FeelLimits.Calls} decisions require each other");
        run.Leave();
        _beingMade.Remove(name);
        return _made[name] = value;
    }

    private Value Made(string name) => model.Find(name) switch
    {
        ModelNode.Input input => Input(input),
        ModelNode.Decision decision => Decision(decision),
        ModelNode.Knowledge knowledge => Function(knowledge),
        ModelNode.Service service => Function(service),
        _ => Value.Null,
    };

    private Value Input(ModelNode.Input input)
    {
        var value = told.GetValueOrDefault(input.Told.Name, Value.Null);
        if (input.Type is null)
            return value;
        var fitted = TypeCheck.Fit(value, input.Type, run);
        return fitted.IsNull && !value.IsNull ? Trouble(input.Told.Where, $"'{input.Told.Name}' is {Words.Shown(value)}, which is not of the type {input.Told.TypeName}") : fitted;
    }

    private Value Decision(ModelNode.Decision decision)
    {
        if (told.TryGetValue(decision.Made.Name, out var already))
            return decision.Type is null ? already : TypeCheck.Fit(already, decision.Type, run);
        return decision.Logic(Required(decision.Made.Requires), run);
    }

    private Scope Required(IReadOnlyList<string> names)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var name in names)
            values[name] = ValueOf(name);
        return Scope.Of(values);
    }

    private Value Function(ModelNode.Knowledge knowledge)
    {
        var name = knowledge.Shared.Name;
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var required in knowledge.Shared.Requires.Where(required => required != name))
            values[required] = ValueOf(required);
        var function = knowledge.Function(Scope.Of(values), run);
        values[name] = function;
        return function;
    }

    private Value.Function Function(ModelNode.Service service)
    {
        var parameters = Inputs(service).Select(name => new FeelParameter(name, PreparedModel.TypeOf(model.Find(name)))).ToList();
        return new Value.Function(parameters, null, (arguments, _) =>
            Result(service, parameters.Select((parameter, index) => (parameter.Name, arguments[index])).ToDictionary(StringComparer.Ordinal)));
    }

    /// <summary>What a service is told, each once, in order.</summary>
    private static IEnumerable<string> Inputs(ModelNode.Service service) => service.Called.InputData.Concat(service.Called.InputDecisions).Distinct(StringComparer.Ordinal);

    /// <summary>What a service gives when told its inputs; decisions outside of it are not made.</summary>
    private Value Result(ModelNode.Service service, IReadOnlyDictionary<string, Value> arguments)
    {
        var inner = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var name in Inputs(service))
            inner[name] = arguments.GetValueOrDefault(name, Value.Null);
        var inside = new ModelRun(model, inner, run);
        var outputs = service.Called.Outputs.DistinctBy(name => name).Select(name => new KeyValuePair<string, Value>(name, inside.ValueOf(name))).ToList();
        var value = outputs.Count == 1 ? outputs[0].Value : new Value.Context(outputs);
        var type = service.Type is not null && TypeCheck.Plain(service.Type, run) is FeelType.FunctionOf(_, var result) ? result : service.Type;
        return type is null ? value : TypeCheck.Fit(value, type, run);
    }

    private Value Trouble(string where, string message)
    {
        var before = run.Where;
        run.Where = where;
        var value = run.Trouble(0, message);
        run.Where = before;
        return value;
    }
}
