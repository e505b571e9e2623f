using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Credence.Rules.Dmn;

/// <summary>Writes models as YAML of kind <c>model</c>, which <see cref="ModelFile"/> reads back.</summary>
public static class ModelYamlWriter
{
    /// <summary>Writes one model.</summary>
    public static void Write(DmnModel model, TextWriter yaml)
    {
        var root = new YamlPart()
            .With("kind", "model").With("name", model.Name).With("namespace", model.Namespace.Length > 0 ? model.Namespace : null)
            .With("types", model.Types.Select(Type))
            .With("inputs", model.Inputs.Select(input => Named(input.Name, input.Id, input.TypeName)))
            .With("decisions", model.Decisions.Select(decision => Named(decision.Name, decision.Id, decision.TypeName).With("requires", decision.Requires).With("logic", BoxedYamlWriter.Of(decision.Logic))))
            .With("functions", model.Knowledge.Select(knowledge => Named(knowledge.Name, knowledge.Id, knowledge.TypeName).With("requires", knowledge.Requires).With("logic", BoxedYamlWriter.Of(knowledge.Logic))))
            .With("services", model.Services.Select(service => Named(service.Name, service.Id, service.TypeName)
                .With("outputs", service.Outputs).With("encapsulated", service.Encapsulated).With("input-decisions", service.InputDecisions).With("input-data", service.InputData)));
        var emitter = new Emitter(yaml, new EmitterSettings(2, int.MaxValue, false, 1024, false, true));
        new YamlStream(new YamlDocument(root.Node)).Save(emitter, assignAnchors: false);
    }

    private static YamlPart Named(string name, string id, string? type) => new YamlPart().With("name", name).With("id", id == name ? null : id).With("type", type);

    internal static YamlPart Variable(DmnVariable variable) => new YamlPart().With("name", variable.Name).With("type", variable.TypeName);

    private static YamlPart Type(DmnType type) => new YamlPart()
        .With("name", type.Name).With("type", type.TypeName).With("collection", type.IsCollection ? "true" : null)
        .With("allowed", type.Allowed).With("constraint", type.Constraint)
        .With("components", type.Components.Select(Type))
        .With("function", type.Function is not { } function ? null : new YamlPart().With("parameters", function.Parameters.Select(Variable)).With("result", function.Result));
}
