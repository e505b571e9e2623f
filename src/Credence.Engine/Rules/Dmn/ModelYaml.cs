using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Rules.Dmn;

/// <summary>Reads models from YAML files of kind <c>model</c>; one of kind <c>table</c> is a model with one decision.</summary>
internal static class ModelYaml
{
    internal static DmnReading Read(string path)
    {
        if (YamlShape.Problem(path) is { } problem)
            return new DmnReading(null, [problem]);
        try
        {
            var map = YamlMap.Read(path);
            if (map.Text("kind") == "table")
                return new DmnReading(TableModel.Of(RuleTable.Read(path)), []);
            if (map.Text("kind") != "model")
                throw map.Wrong("kind", "'kind' must be model or table");
            return new DmnReading(Model(map), []);
        }
        catch (UnusableInputException wrong)
        {
            return new DmnReading(null, [new TableProblem(wrong.Where, $"{wrong.What}. {wrong.Next}")]);
        }
    }

    private static DmnModel Model(YamlMap map)
    {
        var model = new DmnModel(
            map.Text("name"),
            map.OptionalText("namespace") ?? "",
            [.. map.Maps("types").Select(Type)],
            [.. map.Maps("inputs").Select(Input)],
            [.. map.Maps("decisions").Select(Decision)],
            [.. map.Maps("functions").Select(Knowledge)],
            [.. map.Maps("services").Select(Service)]);
        map.NoOtherKeys();
        var known = model.Inputs.Select(input => input.Name).Concat(model.Decisions.Select(decision => decision.Name))
            .Concat(model.Knowledge.Select(knowledge => knowledge.Name)).Concat(model.Services.Select(service => service.Name)).ToList();
        if (known.GroupBy(name => name).FirstOrDefault(group => group.Skip(1).Any()) is { Key: var twice })
            throw map.Wrong("decisions", $"the name '{twice}' is used twice");
        foreach (var (entry, key) in map.Maps("decisions").Concat(map.Maps("functions")).Select(entry => (entry, "requires"))
            .Concat(map.Maps("services").SelectMany(entry => new[] { "outputs", "encapsulated", "input-decisions", "input-data" }.Select(part => (entry, part)))))
        {
            if (entry.Texts(key).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
                throw entry.Wrong(key, $"'{unknown}' is neither an input nor a decision, function or service of the model");
        }

        return model;
    }

    private static string Id(YamlMap map) => map.OptionalText("id") ?? map.Text("name");

    private static DmnType Type(YamlMap map)
    {
        var type = new DmnType(
            map.Text("name"), map.OptionalText("type"), map.Flag("collection"), map.OptionalText("allowed"), map.OptionalText("constraint"),
            [.. map.Maps("components").Select(Type)],
            map.OptionalMap("function") is { } function ? Function(function) : null,
            map.Where);
        map.NoOtherKeys();
        return type;
    }

    private static DmnFunctionType Function(YamlMap map)
    {
        var type = new DmnFunctionType([.. map.Maps("parameters").Select(Variable)], map.OptionalText("result"));
        map.NoOtherKeys();
        return type;
    }

    internal static DmnVariable Variable(YamlMap map)
    {
        var variable = new DmnVariable(map.Text("name"), map.OptionalText("type"));
        map.NoOtherKeys();
        return variable;
    }

    private static DmnInput Input(YamlMap map)
    {
        var input = new DmnInput(Id(map), map.Text("name"), map.OptionalText("type"), map.Where);
        map.NoOtherKeys();
        return input;
    }

    private static DmnDecision Decision(YamlMap map)
    {
        var name = map.Text("name");
        var decision = new DmnDecision(Id(map), name, map.OptionalText("type"), map.Texts("requires"), map.OptionalMap("logic") is { } logic ? BoxedYaml.Read(logic, name) : null, map.Where);
        map.NoOtherKeys();
        return decision;
    }

    private static DmnKnowledge Knowledge(YamlMap map)
    {
        var name = map.Text("name");
        var logic = map.OptionalMap("logic") is { } boxed
            ? BoxedYaml.Read(boxed, name) as Boxed.FunctionOf ?? throw map.Wrong("logic", "'logic' must hold 'function'")
            : null;
        var knowledge = new DmnKnowledge(Id(map), name, map.OptionalText("type"), map.Texts("requires"), logic, map.Where);
        map.NoOtherKeys();
        return knowledge;
    }

    private static DmnService Service(YamlMap map)
    {
        var service = new DmnService(
            Id(map), map.Text("name"), map.OptionalText("type"),
            map.Texts("outputs"), map.Texts("encapsulated"), map.Texts("input-decisions"), map.Texts("input-data"), map.Where);
        map.NoOtherKeys();
        return service;
    }
}
