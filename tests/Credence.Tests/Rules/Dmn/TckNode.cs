using System.Globalization;
using System.Xml.Linq;
using Credence.Rules.Feel;
using Credence.Tests.House;

namespace Credence.Tests.Rules.Dmn;

/// <summary>One expected result of the DMN technology compatibility kit.</summary>
/// <param name="Model">Path of the model.</param>
/// <param name="Name">Name of the decision.</param>
/// <param name="Inputs">What the model is told.</param>
/// <param name="Expected">What it must say.</param>
internal sealed record TckNode(string Model, string Name, IReadOnlyDictionary<string, Value> Inputs, Value Expected)
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    internal static string Folder { get; } = Path.Combine(Checkout.Shared, "oracles", "dmn-tck", "compliance-level-2");

    internal static IEnumerable<string> Models() => !Directory.Exists(Folder) ? []
        : Directory.GetFiles(Folder, "*.dmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    internal static IEnumerable<string> TestFiles() => !Directory.Exists(Folder) ? []
        : Directory.GetDirectories(Folder).SelectMany(folder => Directory.GetFiles(folder, "*.xml")).Order(StringComparer.Ordinal);

    internal static IReadOnlyList<TckNode> Read(string file)
    {
        var root = XDocument.Load(file).Root!;
        var ns = root.Name.Namespace;
        var model = Path.Combine(Path.GetDirectoryName(file)!, root.Element(ns + "modelName")!.Value);
        return [.. from test in root.Elements(ns + "testCase")
                   let inputs = test.Elements(ns + "inputNode").ToDictionary(node => node.Attribute("name")!.Value, ValueOf)
                   from node in test.Elements(ns + "resultNode")
                   select new TckNode(model, node.Attribute("name")!.Value, inputs, node.Element(ns + "expected") is { } expected ? ValueOf(expected) : Value.Null)];
    }

    /// <summary>Equality as the kit's own runners have it: numbers to eight digits, contexts in any order.</summary>
    internal static bool Same(Value expected, Value actual) => (expected, actual) switch
    {
        (Value.Number(var one), Value.Number(var other)) => Math.Abs(one - other) <= 0.00000001m * Math.Max(1, Math.Abs(one)),
        (Value.List(var one), Value.List(var other)) => one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second)),
        (Value.Context one, Value.Context other) => one.Entries.Count == other.Entries.Count && one.Entries.All(entry => other.Find(entry.Key) is { } found && Same(entry.Value, found)),
        _ => expected.Equals(actual),
    };

    private static Value ValueOf(XElement element)
    {
        var ns = element.Name.Namespace;
        if ((string?)element.Attribute(Instance + "nil") == "true")
            return Value.Null;
        if (element.Element(ns + "list") is { } list)
            return new Value.List([.. list.Elements(ns + "item").Select(ValueOf)]);
        if (element.Element(ns + "value") is { } value)
            return Simple(value);
        var components = element.Elements(ns + "component").ToList();
        return components.Count == 0 ? Value.Null : new Value.Context([.. components.Select(each => new KeyValuePair<string, Value>(each.Attribute("name")!.Value, ValueOf(each)))]);
    }

    private static Value Simple(XElement value) => (string?)value.Attribute(Instance + "nil") == "true" ? Value.Null
        : ((string?)value.Attribute(Instance + "type"))?.Split(':')[^1] switch
        {
            "boolean" => Value.Of(value.Value == "true"),
            "decimal" => Value.Of(decimal.Parse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture)),
            _ => new Value.Text(value.Value),
        };
}
