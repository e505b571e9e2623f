using System.Text.Encodings.Web;
using System.Text.Json;
using Credence.App.Hosting.Web;

namespace Credence.App.Mcp;

/// <summary>Reads the question of a call of a tool.</summary>
internal static class ToolArguments
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="ProblemException">An argument is missing, unknown, or nothing that can be taken.</exception>
    internal static ApiQuestion Read(ApiEndpoint endpoint, IEnumerable<KeyValuePair<string, JsonElement>> arguments)
    {
        // a model that leaves a value out may say null
        var given = arguments.Where(one => one.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)).ToDictionary(StringComparer.Ordinal);
        CheckNames(endpoint, given);
        var values = endpoint.Taken.Where(parameter => given.ContainsKey(parameter.Name)).ToDictionary(parameter => parameter.Name, parameter => ApiValue.Text(parameter, given[parameter.Name]), StringComparer.Ordinal);
        if (endpoint.Body is not { Documents: not [] } documents)
            return new ApiQuestion(endpoint, values, endpoint.Body is { } body ? BodyOf(body, given) : []);
        var sent = Json(given.Where(one => ApiDocuments.Names(endpoint).Contains(one.Key)));
        return new ApiQuestion(endpoint, values, []) { Documents = sent.Length <= documents.MostBytes ? ApiDocuments.Open(endpoint, sent).Documents : throw RequestBody.TooLarge(documents.Documents[0].Name, documents) };
    }

    private static void CheckNames(ApiEndpoint endpoint, Dictionary<string, JsonElement> given)
    {
        var taken = endpoint.Taken.Select(parameter => parameter.Name).Concat((endpoint.Body?.Forms ?? []).Select(form => form.Name)).Concat(endpoint.Body is null ? [] : ApiDocuments.Names(endpoint)).Distinct(StringComparer.Ordinal).ToList();
        if (given.Keys.FirstOrDefault(name => !taken.Contains(name)) is { } unknown)
            throw new ProblemException(ProblemKind.UnknownParameter, "arguments", $"There is no argument '{unknown}' here", $"Arguments: {string.Join(", ", taken)}");
        if (ToolDescription.Required(endpoint).FirstOrDefault(name => !given.TryGetValue(name, out var value) || IsEmpty(value)) is { } missing)
            throw new ProblemException(ProblemKind.WrongValue, missing, $"'{missing}' is missing", "Give it; the tool's input schema says what it holds");
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.String && value.ValueEquals("");

    private static byte[] BodyOf(ApiBody body, Dictionary<string, JsonElement> given)
    {
        var wanted = body.Forms.FirstOrDefault(form => form.With is { } with && given.ContainsKey(with)) ?? body.Forms.First(form => form.With is null);
        if (body.Forms.FirstOrDefault(form => form != wanted && given.ContainsKey(form.Name)) is { } other)
            throw new ProblemException(ProblemKind.WrongValue, other.Name, other.With is { } with ? $"'{other.Name}' goes together with '{with}'" : $"'{other.Name}' and '{wanted.With}' do not go together", "Give one of the two forms of the question");
        if (!given.TryGetValue(wanted.Name, out var value))
            return [];
        var bytes = body.IsJson ? Json(wanted.Name, value) : System.Text.Encoding.UTF8.GetBytes(value.ValueKind == JsonValueKind.String ? ApiValue.Whole(wanted.Name, value) : throw ApiValue.NoText(wanted.Name));
        return bytes.Length <= body.MostBytes ? bytes : throw RequestBody.TooLarge(wanted.Name, body);
    }

    // without spaces, so that a receipt's hash does not hang on how a client lays JSON out
    private static byte[] Json(string name, JsonElement value) => Written(name, value.WriteTo);

    private static byte[] Json(IEnumerable<KeyValuePair<string, JsonElement>> fields) => Written("arguments", writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    });

    private static byte[] Written(string name, Action<Utf8JsonWriter> write)
    {
        using var kept = new MemoryStream();
        try
        {
            using var writer = new Utf8JsonWriter(kept, Compact);
            write(writer);
        }
        catch (InvalidOperationException)
        {
            throw ApiValue.NoText(name);
        }

        return kept.ToArray();
    }
}
