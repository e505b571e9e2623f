using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Credence.App.Hosting.Web;

/// <summary>Takes the JSON form of a body apart that holds documents and what is said beside them. Nothing of it is ever in an address.</summary>
internal static class ApiDocuments
{
    private const string Body = "body";

    /// <summary>What is said, by parameter, and the documents, by name.</summary>
    /// <exception cref="ProblemException">It is no object, or a field is unknown, there twice, missing, or nothing that can be taken.</exception>
    internal static (IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, byte[]> Documents) Open(ApiEndpoint endpoint, byte[] body)
    {
        var wanted = endpoint.Body!.Documents;
        var (values, documents) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, byte[]>(StringComparer.Ordinal));
        foreach (var (name, value) in Fields(endpoint, body))
        {
            if (endpoint.All.FirstOrDefault(parameter => parameter.InBody && parameter.Name == name) is { } parameter)
                values[name] = ApiValue.Text(parameter, value);
            else if (wanted.FirstOrDefault(document => document.Name == name || document.BytesName == name) is not { } document)
                throw new ProblemException(ProblemKind.UnknownParameter, Body, $"There is no field '{name}' here", $"Fields: {string.Join(", ", Names(endpoint))}");
            else if (!documents.TryAdd(document.Name, name == document.Name ? Whole(document, value) : Unpacked(name, value)))
                throw new ProblemException(ProblemKind.WrongValue, document.BytesName!, $"'{document.Name}' and '{document.BytesName}' do not go together", "Give one of them");
        }

        return wanted.FirstOrDefault(document => document.IsNeeded && !documents.ContainsKey(document.Name)) is { } missing
            ? throw new ProblemException(ProblemKind.WrongValue, missing.Name, $"'{missing.Name}' is missing", missing.BytesName is { } packed ? $"Give it, or its bytes as '{packed}'" : "Give it")
            : (values, documents);
    }

    /// <summary>Every field the JSON form may have.</summary>
    internal static IEnumerable<string> Names(ApiEndpoint endpoint) =>
        endpoint.Body!.Documents.SelectMany(document => (string?[])[document.Name, document.BytesName]).OfType<string>().Concat(endpoint.All.Where(parameter => parameter.InBody).Select(parameter => parameter.Name));

    /// <summary>The fields that say anything: one that is null is as good as left out.</summary>
    private static Dictionary<string, JsonElement> Fields(ApiEndpoint endpoint, byte[] body)
    {
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in Root(endpoint, body).EnumerateObject())
        {
            var name = Name(field);
            if (!fields.TryAdd(name, field.Value))
                throw new ProblemException(ProblemKind.RepeatedValue, name, $"'{name}' was given twice", "Give it once");
        }

        return fields.Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(StringComparer.Ordinal);
    }

    private static JsonElement Root(ApiEndpoint endpoint, byte[] body)
    {
        if (body.AsSpan().TrimStart(" \t\r\n"u8) is not [(byte)'{', ..])
            throw new ProblemException(ProblemKind.NotJson, Body, "The body is no object", $"Send an object with {string.Join(", ", Names(endpoint))}");
        return JsonElement.Parse(body);
    }

    private static string Name(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            throw ApiValue.NoText(Body); // \ud800 to \udfff stand in pairs
        }
    }

    private static byte[] Whole(ApiDocument document, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Encoding.UTF8.GetBytes(ApiValue.Whole(document.Name, value)),
        JsonValueKind.Object when document.MayBeObject => JsonMarshal.GetRawUtf8Value(value).ToArray(),
        _ => throw new ProblemException(ProblemKind.WrongValue, document.Name, $"'{document.Name}' takes a text{(document.MayBeObject ? " or an object" : "")}", "Give it as one"),
    };

    private static byte[] Unpacked(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out var bytes)
            ? bytes
            : throw new ProblemException(ProblemKind.WrongValue, name, $"'{name}' is no base64", "Give the bytes of the file in base64 (RFC 4648), without line ends");
}
