using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Credence.App.Hosting.Web;

/// <summary>JSON schemas of what the API takes and answers.</summary>
internal static class ApiSchemas
{
    /// <summary>What may be written for a parameter.</summary>
    internal static JsonObject Of(ApiParameter parameter)
    {
        var schema = new JsonObject { ["type"] = parameter.Kind switch { ApiValueKind.Integer => "integer", ApiValueKind.Number => "number", ApiValueKind.Switch => "boolean", ApiValueKind.List => "array", _ => "string" } };
        var values = new JsonArray([.. parameter.Values.Select(value => (JsonNode)value)]);
        if (parameter.Kind == ApiValueKind.Day)
            schema["format"] = "date";
        if (parameter.Kind == ApiValueKind.List)
            schema["items"] = values.Count > 0 ? new JsonObject { ["type"] = "string", ["enum"] = values } : new JsonObject { ["type"] = "string" };
        else if (values.Count > 0)
            schema["enum"] = values;
        return schema;
    }

    /// <summary>What may be sent as the body.</summary>
    internal static JsonObject OfBody(ApiEndpoint endpoint, LoadedData data) => endpoint.Body! switch
    {
        { Documents: not [] } body => new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(OfDocuments(body).Concat(endpoint.All.Where(parameter => parameter.InBody).Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)Described(Of(parameter), parameter.About))))),
            ["additionalProperties"] = false,
        },
        { Forms: [var only] } => only.Schema(data),
        var body => new JsonObject { ["anyOf"] = new JsonArray([.. body.Forms.Select(form => form.Schema(data))]) },
    };

    /// <summary>What may be sent for each field that takes a document.</summary>
    internal static IEnumerable<KeyValuePair<string, JsonNode?>> OfDocuments(ApiBody body)
    {
        foreach (var document in body.Documents)
        {
            yield return KeyValuePair.Create(document.Name, (JsonNode?)Described(new JsonObject { ["type"] = document.MayBeObject ? new JsonArray("string", "object") : "string" }, document.About));
            if (document.BytesName is { } packed)
                yield return KeyValuePair.Create(packed, (JsonNode?)Described(new JsonObject { ["type"] = "string", ["contentEncoding"] = "base64" }, document.AboutBytes!));
        }
    }

    /// <summary>A schema with what it is about.</summary>
    internal static JsonObject Described(JsonObject schema, string about)
    {
        schema["description"] = about;
        return schema;
    }

    /// <summary>What an answer of a shape holds.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="at">Where in the document the schema will stand, as a reference.</param>
    internal static JsonNode Of(JsonTypeInfo shape, string at)
    {
        var schema = shape.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        Move(schema, at);
        return schema;
    }

    // references within a schema count from its own start
    private static void Move(JsonNode? node, string to)
    {
        foreach (var child in node is JsonObject map ? map.Select(pair => pair.Value) : node is JsonArray list ? list : [])
            Move(child, to);
        if (node is JsonObject schema && schema["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var from) && from.StartsWith('#'))
            schema["$ref"] = to + from[1..];
    }
}
