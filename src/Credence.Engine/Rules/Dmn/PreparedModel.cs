using System.Globalization;
using System.Text.Json;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>A model with every expression read, ready to be asked. Can be shared between threads.</summary>
public sealed class PreparedModel
{
    private readonly List<TableProblem> _problems = [];
    private readonly Dictionary<string, ModelNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nameOf = new(StringComparer.Ordinal);

    /// <summary>Reads every expression of a model.</summary>
    public PreparedModel(DmnModel model)
    {
        Model = model;
        Types = TypeTable.Of(model.Types, _problems);
        foreach (var input in model.Inputs)
            Add(input.Id, input.Name, new ModelNode.Input(input, Preparation([], null).TypeOf(input.TypeName, input.Where)));
        foreach (var decision in model.Decisions)
            Add(decision.Id, decision.Name, Decision(decision, Preparation(decision.Requires, decision.Logic)));
        foreach (var knowledge in model.Knowledge)
            Add(knowledge.Id, knowledge.Name, Knowledge(knowledge, Preparation([.. knowledge.Requires, knowledge.Name], knowledge.Logic)));
        foreach (var service in model.Services)
            Add(service.Id, service.Name, new ModelNode.Service(service, Preparation([], null).TypeOf(service.TypeName, service.Where)));
    }

    /// <summary>The model.</summary>
    public DmnModel Model { get; }

    /// <summary>Expressions and types that cannot be read; what they stand in is null.</summary>
    public IReadOnlyList<TableProblem> Problems => _problems;

    internal IReadOnlyDictionary<string, TypeDefinition> Types { get; }

    /// <summary>The result of a decision, or of a decision service or function, which are told their parameters by name.</summary>
    /// <param name="name">Its name or id.</param>
    /// <param name="inputs">Values of inputs by name or id; what is not named is null.</param>
    /// <param name="asOf">The day and time that <c>now()</c> and <c>today()</c> say; null where they are null.</param>
    public ModelResult Evaluate(string name, IReadOnlyDictionary<string, Value> inputs, DateTime? asOf)
    {
        if (Find(name) is not { } node)
            return new ModelResult(null, [new TableProblem(Model.Name, $"there is no decision '{name}'; there are {string.Join(", ", Model.Decisions.Select(decision => decision.Name))}")], [], []);
        var run = new Evaluation(asOf) { Types = Types };
        var told = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (key, value) in inputs)
            told[_nodes.ContainsKey(key) ? key : _nameOf.GetValueOrDefault(key, key)] = value;
        var output = new ModelRun(this, told, run).Asked(node);
        var notes = run.Problems.Select(problem => new TableProblem(problem.Where ?? Model.Name, problem.At == 0 ? problem.Message : Placed(problem))).ToList();
        return run.Exhausted ? new ModelResult(null, notes, [], run.Held) : new ModelResult(output, [], notes, run.Held);
    }

    /// <summary>The same for inputs as one JSON object; a text stands for a date, time or duration where the input's type is one.</summary>
    /// <param name="name">Its name or id.</param>
    /// <param name="inputs">An object with one property for each input.</param>
    /// <param name="asOf">The day and time that <c>now()</c> and <c>today()</c> say; null where they are null.</param>
    public ModelResult Evaluate(string name, JsonElement inputs, DateTime? asOf)
    {
        if (inputs.ValueKind != JsonValueKind.Object)
            return new ModelResult(null, [new TableProblem("inputs", "one JSON object was expected, such as {\"Age\": 30}")], [], []);
        if (ValueJson.Read(inputs) is not Value.Context(var entries))
            return new ModelResult(null, [new TableProblem("inputs", "a number has more than 28 digits, or a text half a character")], [], []);
        var run = new Evaluation(asOf) { Types = Types };
        return Evaluate(name, entries.ToDictionary(entry => entry.Key, entry => InputTexts.Typed(entry.Value, TypeOf(Find(entry.Key)), run), StringComparer.Ordinal), asOf);
    }

    internal static FeelType? TypeOf(ModelNode? node) => node switch
    {
        ModelNode.Input input => input.Type,
        ModelNode.Decision decision => decision.Type,
        _ => null,
    };

    internal ModelNode? Find(string name) => _nodes.GetValueOrDefault(name) ?? (_nameOf.TryGetValue(name, out var byId) ? _nodes[byId] : null);

    private static string Placed(FeelProblem problem) => string.Create(CultureInfo.InvariantCulture, $"(character {problem.At + 1} of the expression) {problem.Message}");

    private void Add(string id, string name, ModelNode node)
    {
        if (_nodes.TryAdd(name, node))
            _nameOf.TryAdd(id, name);
    }

    private BoxedPreparation Preparation(IReadOnlyList<string> required, Boxed? logic) => new(new KnownNames(NameCollection.Of(Model, required, logic)), Types, _problems);

    private static ModelNode.Decision Decision(DmnDecision decision, BoxedPreparation preparation) => new(
        decision,
        preparation.TypeOf(decision.TypeName, decision.Where),
        decision.Logic is { } logic
            ? preparation.Typed(preparation.Of(logic is Boxed.Table { TypeName: null } table ? table with { TypeName = decision.TypeName } : logic), decision.TypeName, decision.Where)
            : (_, run) => run.Trouble(0, $"the model does not say how '{decision.Name}' is made"));

    private ModelNode.Knowledge Knowledge(DmnKnowledge knowledge, BoxedPreparation preparation)
    {
        if (knowledge.Logic is not { } function)
            return new ModelNode.Knowledge(knowledge, (_, run) => run.Trouble(0, $"the model does not say how '{knowledge.Name}' is made"));
        return new ModelNode.Knowledge(knowledge, preparation.Function(function, ResultOf(knowledge.TypeName) ?? ResultOf(function.TypeName) ?? function.TypeName));
    }

    /// <summary>What functions of a type give, by name; null where the type is none of functions.</summary>
    private string? ResultOf(string? type) => Types.GetValueOrDefault(type ?? "")?.Type is FeelType.FunctionOf(_, FeelType.Named(var result)) ? result : null;
}
