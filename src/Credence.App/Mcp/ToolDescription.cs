using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using ModelContextProtocol.Protocol;

namespace Credence.App.Mcp;

/// <summary>An address of the REST interface, described as a tool.</summary>
internal static class ToolDescription
{
    internal static Tool Of(ApiEndpoint endpoint, LoadedData data) => new()
    {
        Name = endpoint.Id,
        Title = endpoint.Summary,
        Description = $"{endpoint.Summary} {endpoint.About}",
        InputSchema = Element(InputOf(endpoint, data)),
        OutputSchema = Element(OutputOf(endpoint)),
        Annotations = new ToolAnnotations { Title = endpoint.Summary, ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
    };

    /// <summary>Names of arguments that a call must have.</summary>
    internal static IEnumerable<string> Required(ApiEndpoint endpoint) =>
        endpoint.All.Where(parameter => parameter.InPath).Select(parameter => parameter.Name).Concat(endpoint.Body is { Forms: [var only] } ? [only.Name] : []);

    private static JsonObject InputOf(ApiEndpoint endpoint, LoadedData data)
    {
        var arguments = new JsonObject(endpoint.Taken.Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)ApiSchemas.Described(ApiSchemas.Of(parameter), parameter.About))));
        foreach (var form in endpoint.Body?.Forms ?? [])
            arguments[form.Name] = ApiSchemas.Described(form.Schema(data), form.With is { } with ? $"{form.About} Together with {with}." : form.About);
        foreach (var (name, schema) in endpoint.Body is { } body ? ApiSchemas.OfDocuments(body) : [])
            arguments[name] = schema;
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = arguments,
            ["required"] = new JsonArray([.. Required(endpoint).Select(name => (JsonNode)name)]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject OutputOf(ApiEndpoint endpoint) => new()
    {
        ["type"] = "object",
        ["anyOf"] = new JsonArray([.. endpoint.Shapes.Select((shape, place) => OutputOf(shape, FormattableString.Invariant($"#/anyOf/{place}")))]),
    };

    private static JsonNode OutputOf(JsonTypeInfo shape, string at) => shape.Kind != JsonTypeInfoKind.Enumerable ? ApiSchemas.Of(shape, at) : new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [Tools.ListName] = ApiSchemas.Of(shape, $"{at}/properties/{Tools.ListName}") },
        ["required"] = new JsonArray(Tools.ListName),
    };

    private static JsonElement Element(JsonObject schema) => JsonSerializer.SerializeToElement(schema, OpenApiJson.Default.JsonObject);
}
