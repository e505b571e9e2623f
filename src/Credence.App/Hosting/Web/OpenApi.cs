using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Credence.Sources;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>The description of the API (OpenAPI 3.1), made from the same list as the addresses themselves.</summary>
internal static class OpenApi
{
    internal const string Path = "/openapi/v1.json";
    private const string Problem = "Problem";
    private const string Schemas = "#/components/schemas/";
    private const string Tag = "answers";
    private const string ProblemRef = "#/components/responses/problem";

    /// <summary>Errors any address may give, beside those of its own.</summary>
    private static readonly int[] AnyErrors = [400, 422, 429, 500, 503, 504];

    internal static byte[] Document(IReadOnlyList<ApiEndpoint> endpoints, LoadedData data)
    {
        var document = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Credence",
                ["version"] = DataFolder.EngineVersion,
                ["summary"] = "Is this AI certification worth it, and what else could the hours and the money buy?",
                ["description"] = "Every answer is the document that the command prints with --json: numbers with count, 95 % interval, date and source; null where something is unknown, with the reason beside it, never zero. Money is in US dollars, shares and probabilities are ratios from 0 to 1, days are yyyy-MM-dd. receipt says what an answer was made from; 'credence replay' asks again. Answers that only read carry an ETag. Problems are application/problem+json (RFC 9457).",
                ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
                ["contact"] = new JsonObject { ["name"] = "The Credence authors" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiEndpoint.Root, ["description"] = "The server this document comes from." }),
            ["tags"] = new JsonArray(new JsonObject { ["name"] = Tag, ["description"] = "One address a question, as one command a question." }),
            ["paths"] = new JsonObject(endpoints.Select(endpoint => KeyValuePair.Create(endpoint.Path, (JsonNode?)PathOf(endpoint, data)))),
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(endpoints.SelectMany(endpoint => endpoint.Shapes).Distinct().Select(shape => KeyValuePair.Create(NameOf(shape), (JsonNode?)ApiSchemas.Of(shape, Schemas + NameOf(shape)))).Append(KeyValuePair.Create(Problem, (JsonNode?)ApiSchemas.Of(WebJson.Default.ProblemShape, Schemas + Problem)))),
                ["responses"] = new JsonObject { ["problem"] = ProblemResponse() },
            },
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, OpenApiJson.Default.JsonObject);
    }

    internal static Task WriteAsync(HttpContext context, byte[] document) => ResponseBody.WriteAsync(context, document, "application/json; charset=utf-8");

    private static JsonObject PathOf(ApiEndpoint endpoint, LoadedData data)
    {
        var operation = new JsonObject
        {
            ["operationId"] = endpoint.Id,
            ["tags"] = new JsonArray(Tag),
            ["summary"] = endpoint.Summary,
            ["description"] = $"{endpoint.About} The same as 'credence {string.Join(' ', endpoint.Command)} --json'.",
            ["parameters"] = new JsonArray([.. endpoint.Taken.Where(parameter => !parameter.InBody).Select(ParameterOf)]),
        };
        if (endpoint.Body is { } body)
            operation["requestBody"] = BodyOf(endpoint, body, data);
        operation["responses"] = Responses(endpoint);
        return new JsonObject { [endpoint.Body is null ? "get" : "post"] = operation };
    }

    private static JsonObject ParameterOf(ApiParameter parameter)
    {
        var described = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.InPath ? "path" : "query",
            ["required"] = parameter.InPath,
            ["description"] = parameter.About,
            ["schema"] = ApiSchemas.Of(parameter),
            ["example"] = parameter.Kind switch
            {
                ApiValueKind.Integer => int.Parse(parameter.Example, System.Globalization.CultureInfo.InvariantCulture),
                ApiValueKind.Switch => parameter.Example == "true",
                ApiValueKind.List => new JsonArray(parameter.Example),
                _ => parameter.Example,
            },
        };
        if (parameter.Kind == ApiValueKind.List)
            (described["style"], described["explode"]) = ("form", false);
        return described;
    }

    private static JsonObject BodyOf(ApiEndpoint endpoint, ApiBody body, LoadedData data)
    {
        var content = new JsonObject(body.MediaTypes.Take(body.IsJson ? 1 : 2).Select(type => KeyValuePair.Create(type, (JsonNode?)new JsonObject
        {
            ["schema"] = ApiSchemas.OfBody(endpoint, data),
            ["example"] = body.IsJson ? JsonNode.Parse(body.Example) : body.Example,
        })));
        if (body.Documents.Count > 0)
        {
            foreach (var type in body.MediaTypes.Skip(1))
                content[type] = new JsonObject { ["schema"] = new JsonObject { ["description"] = $"The {body.Documents[0].Name} by itself." } };
        }

        return new JsonObject { ["description"] = body.About, ["required"] = true, ["content"] = content };
    }

    private static JsonObject Responses(ApiEndpoint endpoint)
    {
        var shapes = endpoint.Shapes.Select(shape => new JsonObject { ["$ref"] = Schemas + NameOf(shape) }).ToList();
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = "The answer.",
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = shapes.Count == 1 ? shapes[0] : new JsonObject { ["anyOf"] = new JsonArray([.. shapes]) } } },
            },
        };
        if (endpoint.IsKept)
            responses["304"] = new JsonObject { ["description"] = "The answer is the one whose ETag was sent with If-None-Match." };
        var own = endpoint.All.Any(parameter => parameter.InPath) ? [404] : endpoint.Body is null ? (int[])(endpoint.IsLive ? [409] : []) : endpoint.Body.Documents.Count > 0 ? [409, 413, 415] : [413, 415];
        foreach (var status in AnyErrors.Concat(own).Order())
            responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new JsonObject { ["$ref"] = ProblemRef };
        return responses;
    }

    private static JsonObject ProblemResponse() => new()
    {
        ["description"] = "What is wrong, where, and what to do. Types, after urn:credence:problem: – " + string.Join("; ", ProblemKind.All.Select(kind => FormattableString.Invariant($"{kind.Name} ({kind.Status}): {kind.Title}"))) + ".",
        ["content"] = new JsonObject
        {
            ["application/problem+json"] = new JsonObject
            {
                ["schema"] = new JsonObject { ["$ref"] = Schemas + Problem },
                ["example"] = new JsonObject
                {
                    ["type"] = "urn:credence:problem:wrong-value",
                    ["title"] = ProblemKind.WrongValue.Title,
                    ["status"] = ProblemKind.WrongValue.Status,
                    ["detail"] = "as-of takes a day as yyyy-MM-dd, not 'tomorrow'.",
                    ["where"] = "as-of",
                    ["next"] = "/openapi/v1.json says what is taken.",
                },
            },
        },
    };

    private static string NameOf(JsonTypeInfo shape) =>
        (shape.Type.IsGenericType ? shape.Type.GetGenericArguments()[0].Name + "List" : shape.Type.Name).Replace("Shape", "", StringComparison.Ordinal);
}
