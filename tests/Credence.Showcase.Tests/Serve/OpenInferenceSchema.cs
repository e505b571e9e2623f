using System.Text.Json;
using Credence.Tests.House;
using YamlDotNet.RepresentationModel;

namespace Credence.Showcase.Tests.Serve;

/// <summary>The schemas of the Open Inference Protocol, as its authors publish them.</summary>
internal sealed class OpenInferenceSchema
{
    private const string Prefix = "#/components/schemas/";
    private readonly YamlMappingNode _schemas;

    private OpenInferenceSchema(YamlMappingNode schemas) => _schemas = schemas;

    internal static OpenInferenceSchema OrSkip()
    {
        using var text = File.OpenText(Checkout.SharedOrSkip("oracles", "open-inference", "specification", "protocol", "open_inference_rest.yaml"));
        var stream = new YamlStream();
        stream.Load(text);
        return new OpenInferenceSchema((YamlMappingNode)stream.Documents[0].RootNode["components"]["schemas"]);
    }

    /// <summary>What is wrong with a value by a schema, each with its place; empty where nothing is.</summary>
    internal IReadOnlyList<string> Faults(string schema, JsonElement value) => [.. Faults((YamlMappingNode)_schemas[schema], value, "$")];

    private IEnumerable<string> Faults(YamlMappingNode schema, JsonElement value, string at)
    {
        if (Member(schema, "$ref") is { } reference)
            return Faults((YamlMappingNode)_schemas[Text(reference)[Prefix.Length..]], value, at);
        if (Member(schema, "anyOf") is YamlSequenceNode choices)
            return choices.Any(choice => !Faults((YamlMappingNode)choice, value, at).Any()) ? [] : [$"{at} fits none of its forms"];
        return Text(schema["type"]) switch
        {
            "object" => OfObject(schema, value, at),
            "array" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, place) => Faults((YamlMappingNode)schema["items"], item, $"{at}[{place}]")) : [$"{at} is no array"],
            "string" => Kind(value, at, JsonValueKind.String),
            "number" => Kind(value, at, JsonValueKind.Number),
            "boolean" => Kind(value, at, JsonValueKind.True, JsonValueKind.False),
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) ? [] : [$"{at} is no integer"],
            var other => throw new InvalidOperationException(other),
        };
    }

    private IEnumerable<string> OfObject(YamlMappingNode schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [$"{at} is no object"];
        var required = Member(schema, "required") is YamlSequenceNode names ? names.Select(Text) : [];
        var missing = required.Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name} is missing");
        var properties = Member(schema, "properties") as YamlMappingNode;
        var inside = value.EnumerateObject().Where(field => properties is not null && Member(properties, field.Name) is not null)
            .SelectMany(field => Faults((YamlMappingNode)properties![field.Name], field.Value, $"{at}.{field.Name}"));
        // the published schemas leave room for more; ours send nothing they do not name
        var strange = value.EnumerateObject().Where(field => properties is not null && Member(properties, field.Name) is null).Select(field => $"{at}.{field.Name} is not named");
        return missing.Concat(inside).Concat(strange);
    }

    private static IEnumerable<string> Kind(JsonElement value, string at, params JsonValueKind[] kinds) => kinds.Contains(value.ValueKind) ? [] : [$"{at} is {value.ValueKind}"];

    private static YamlNode? Member(YamlMappingNode node, string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var member) ? member : null;

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
