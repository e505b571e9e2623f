using System.Xml;
using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>Writes models as DMN 1.5 XML without diagrams.</summary>
public static class DmnXmlWriter
{
    private const string WithoutNamespace = "urn:credence:model";

    /// <summary>Writes one model.</summary>
    public static void Write(DmnModel model, TextWriter xml)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };
        using var writer = XmlWriter.Create(xml, settings);
        new XDocument(Root(model)).Save(writer);
    }

    private static XElement Root(DmnModel model)
    {
        var ids = new XmlIds(model);
        var root = new XElement(
            DmnNamespaces.Newest + "definitions",
            new XAttribute("name", XmlText.Clean(model.Name)),
            new XAttribute("namespace", model.Namespace.Length > 0 ? XmlText.Clean(model.Namespace) : WithoutNamespace),
            new XAttribute("expressionLanguage", DmnNamespaces.Feel),
            new XAttribute("typeLanguage", DmnNamespaces.Feel));
        root.Add(model.Types.Select(type => Type(type, "itemDefinition")));
        root.Add(model.Inputs.Select(input => Named("inputData", ids.Of(input.Name), input.Name, Variable("variable", new DmnVariable(input.Name, input.TypeName)))));
        root.Add(model.Decisions.Select(decision => Decision(decision, ids)));
        root.Add(model.Knowledge.Select(knowledge => Knowledge(knowledge, ids)));
        root.Add(model.Services.Select(service => Service(service, ids)));
        return root;
    }

    private static XElement Named(string element, string id, string name, params object?[] content) =>
        new(DmnNamespaces.Newest + element, new XAttribute("id", id), new XAttribute("name", XmlText.Clean(name)), content);

    internal static XElement Variable(string element, DmnVariable variable) =>
        new(DmnNamespaces.Newest + element, new XAttribute("name", XmlText.Clean(variable.Name)), XmlText.Attribute("typeRef", variable.TypeName));

    private static XElement Type(DmnType type, string element)
    {
        var made = new XElement(DmnNamespaces.Newest + element, new XAttribute("name", XmlText.Clean(type.Name)), type.IsCollection ? new XAttribute("isCollection", "true") : null);
        if (type.Components.Count > 0)
            made.Add(type.Components.Select(component => Type(component, "itemComponent")));
        else if (type.Function is { } function)
            made.Add(new XElement(DmnNamespaces.Newest + "functionItem", XmlText.Attribute("outputTypeRef", function.Result), function.Parameters.Select(parameter => Variable("parameters", parameter))));
        else
            made.Add(new XElement(DmnNamespaces.Newest + "typeRef", XmlText.Clean(type.TypeName ?? "Any")), XmlText.Tests("allowedValues", type.Allowed), XmlText.Tests("typeConstraint", type.Constraint));
        return made;
    }

    private static XElement Decision(DmnDecision decision, XmlIds ids) => Named(
        "decision", ids.Of(decision.Name), decision.Name,
        Variable("variable", new DmnVariable(decision.Name, decision.TypeName)),
        decision.Requires.Where(ids.IsInformation).Select(name => new XElement(DmnNamespaces.Newest + "informationRequirement", ids.Reference(ids.IsInput(name) ? "requiredInput" : "requiredDecision", name))),
        KnowledgeOf(decision.Requires, ids),
        decision.Logic is null ? null : BoxedXmlWriter.Write(decision.Logic, ids));

    private static XElement Knowledge(DmnKnowledge knowledge, XmlIds ids) => Named(
        "businessKnowledgeModel", ids.Of(knowledge.Name), knowledge.Name,
        Variable("variable", new DmnVariable(knowledge.Name, knowledge.TypeName)),
        knowledge.Logic is null ? null : BoxedXmlWriter.Function("encapsulatedLogic", knowledge.Logic, ids),
        KnowledgeOf(knowledge.Requires, ids));

    private static XElement Service(DmnService service, XmlIds ids) => Named(
        "decisionService", ids.Of(service.Name), service.Name,
        Variable("variable", new DmnVariable(service.Name, service.TypeName)),
        service.Outputs.Select(name => ids.Reference("outputDecision", name)),
        service.Encapsulated.Select(name => ids.Reference("encapsulatedDecision", name)),
        service.InputDecisions.Select(name => ids.Reference("inputDecision", name)),
        service.InputData.Select(name => ids.Reference("inputData", name)));

    private static IEnumerable<XElement> KnowledgeOf(IReadOnlyList<string> requires, XmlIds ids) =>
        requires.Where(ids.IsKnowledge).Select(name => new XElement(DmnNamespaces.Newest + "knowledgeRequirement", ids.Reference("requiredKnowledge", name)));
}
