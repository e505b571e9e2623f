using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Reads DMN XML of the versions 1.1 to 1.5. Document types are refused; size and nesting are limited.</summary>
public static class DmnXmlReader
{
    /// <summary>Largest document (characters).</summary>
    public const int MostCharacters = 10_000_000;

    /// <summary>Boxed expressions or components inside each other (levels).</summary>
    public const int MostDepth = 50;

    /// <summary>Reads one model.</summary>
    /// <param name="path">Its name in complaints.</param>
    /// <param name="xml">The document.</param>
    public static DmnReading Read(string path, TextReader xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        XElement root;
        try
        {
            using var reader = XmlReader.Create(xml, settings);
            root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException wrong)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{Math.Max(1, wrong.LineNumber)}:{Math.Max(1, wrong.LinePosition)}");
            return new DmnReading(null, [new TableProblem(place, "this is not XML that can be read: " + wrong.Message.TrimEnd('.'))]);
        }

        var source = new DmnXml(path, root.Name.Namespace);
        if (root.Name.LocalName != "definitions" || !DmnNamespaces.AreKnown(root.Name.Namespace))
            return new DmnReading(null, [new TableProblem(source.Where(root), "this is no DMN 1.1 to 1.5 model: 'definitions' in one of its namespaces was expected")]);
        foreach (var import in source.Children(root, "import"))
            source.Problem(import, $"imports are not supported, but '{(string?)import.Attribute("name") ?? (string?)import.Attribute("namespace")}' is imported; put everything into one model");
        return source.Problems.Count > 0 ? new DmnReading(null, source.Problems) : Model(source, root);
    }

    private static DmnReading Model(DmnXml source, XElement root)
    {
        var names = Names(source, root);
        var model = new DmnModel(
            source.Name(root),
            (string?)root.Attribute("namespace") ?? "",
            [.. source.Children(root, "itemDefinition").Select(element => TypeXml.Read(source, element, 0))],
            [.. source.Children(root, "inputData").Select(element => new DmnInput(source.Id(element), source.Name(element), VariableType(source, element), source.Where(element)))],
            [.. source.Children(root, "decision").Select(element => Decision(source, element, names))],
            [.. source.Children(root, "businessKnowledgeModel").Select(element => Knowledge(source, element, names))],
            [.. source.Children(root, "decisionService").Select(element => Service(source, element, names))]);
        return new DmnReading(model, source.Problems);
    }

    /// <summary>Names of everything that can be required, by id.</summary>
    private static Dictionary<string, string> Names(DmnXml source, XElement root)
    {
        var (byId, seen) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var element in root.Elements().Where(element => element.Name.LocalName is "inputData" or "decision" or "businessKnowledgeModel" or "decisionService"))
        {
            if (!seen.Add(source.Name(element)))
                source.Problem(element, $"the name '{source.Name(element)}' is used twice");
            if (!byId.TryAdd(source.Id(element), source.Name(element)))
                source.Problem(element, $"the id '{source.Id(element)}' is used twice");
        }

        return byId;
    }

    private static string? VariableType(DmnXml source, XElement element) => source.Child(element, "variable") is { } variable ? source.TypeName(variable) : null;

    private static DmnDecision Decision(DmnXml source, XElement element, Dictionary<string, string> names) => new(
        source.Id(element), source.Name(element), VariableType(source, element), Required(source, element, names), BoxedXml.Inside(source, element, source.Name(element), 0), source.Where(element));

    private static DmnKnowledge Knowledge(DmnXml source, XElement element, Dictionary<string, string> names) => new(
        source.Id(element),
        source.Name(element),
        VariableType(source, element),
        Required(source, element, names),
        source.Child(element, "encapsulatedLogic") is { } logic ? BoxedXml.Function(source, logic, source.Name(element), 0) : null,
        source.Where(element));

    private static DmnService Service(DmnXml source, XElement element, Dictionary<string, string> names) => new(
        source.Id(element),
        source.Name(element),
        VariableType(source, element),
        Referred(source, source.Children(element, "outputDecision"), names),
        Referred(source, source.Children(element, "encapsulatedDecision"), names),
        Referred(source, source.Children(element, "inputDecision"), names),
        Referred(source, source.Children(element, "inputData"), names),
        source.Where(element));

    private static List<string> Required(DmnXml source, XElement element, Dictionary<string, string> names) => Referred(
        source,
        source.Children(element, "informationRequirement").Concat(source.Children(element, "knowledgeRequirement"))
            .SelectMany(requirement => requirement.Elements().Where(child => child.Name.LocalName is "requiredInput" or "requiredDecision" or "requiredKnowledge")),
        names);

    private static List<string> Referred(DmnXml source, IEnumerable<XElement> references, Dictionary<string, string> names)
    {
        var referred = new List<string>();
        foreach (var reference in references)
        {
            var address = (string?)reference.Attribute("href") ?? "";
            if (names.TryGetValue(address[(address.LastIndexOf('#') + 1)..], out var name))
                referred.Add(name);
            else
                source.Problem(reference, $"'{address}' leads to nothing in this model");
        }

        return [.. referred.Distinct(StringComparer.Ordinal)];
    }
}
