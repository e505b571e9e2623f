using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Reads inputs given as a JSON object, and writes values as JSON.</summary>
internal static class JsonInputs
{
    private const string FromStdin = "-";
    private const char FromFile = '@';
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = RuleFile.MostNesting, AllowDuplicateProperties = false };

    /// <summary>The inputs: a JSON object, <c>@FILE</c> or <c>-</c> for stdin.</summary>
    /// <exception cref="UnusableInputException">It is no JSON object, or over a limit.</exception>
    internal static IReadOnlyDictionary<string, Value> Read(string given)
    {
        var (where, text) = given switch
        {
            FromStdin => ("stdin", Stdin()),
            [FromFile, .. var file] => (file, OfFile(file)),
            _ => ("--inputs", given),
        };
        try
        {
            using var document = JsonDocument.Parse(text, Limits);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new UnusableInputException(where + ":1:1", "the inputs must be one JSON object", "Write {\"name\": value, …}");
            return document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => Of(entry.Value, where, entry.Name), StringComparer.Ordinal);
        }
        catch (JsonException wrong)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{where}:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}");
            throw new UnusableInputException(place, "is not valid JSON", "Write {\"name\": value, …}; in a shell put it in single quotes");
        }
    }

    /// <summary>A value as JSON: days, times and durations as texts, unknown as null.</summary>
    internal static JsonNode? Of(Value value) => value switch
    {
        Value.Nothing => null,
        Value.Boolean(var truth) => JsonValue.Create(truth),
        Value.Number(var number) => JsonValue.Create(number / 1.0000000000000000000000000000m),
        Value.Text(var text) => JsonValue.Create(text),
        Value.List(var items) => new JsonArray([.. items.Select(Of)]),
        Value.Context(var entries) => new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        Value.Date(var day) => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(value.ToString()),
    };

    /// <summary>Outputs by name as JSON; the value alone where there is one output.</summary>
    internal static JsonNode? Of(IReadOnlyDictionary<string, Value> outputs) => outputs.Count == 1
        ? Of(outputs.Values.Single())
        : new JsonObject(outputs.Select(output => KeyValuePair.Create(output.Key, Of(output.Value))));

    private static Value Of(JsonElement element, string where, string name) => element.ValueKind switch
    {
        JsonValueKind.String => new Value.Text(element.GetString()!),
        JsonValueKind.True or JsonValueKind.False => new Value.Boolean(element.GetBoolean()),
        JsonValueKind.Number when element.TryGetDecimal(out var number) => new Value.Number(number),
        JsonValueKind.Number => throw new UnusableInputException($"{where}: {name}", $"the number {element.GetRawText()} is larger than 28 digits hold", "Give a smaller number"),
        JsonValueKind.Array => new Value.List([.. element.EnumerateArray().Select(item => Of(item, where, name))]),
        JsonValueKind.Object => new Value.Context([.. element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Of(entry.Value, where, name)))]),
        _ => Value.Null,
    };

    private static string OfFile(string file)
    {
        RuleFile.KindOf(file);
        return File.ReadAllText(file);
    }

    private static string Stdin()
    {
        var text = new StringBuilder();
        var part = new char[8192];
        using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        for (int read; (read = reader.Read(part, 0, part.Length)) > 0;)
        {
            text.Append(part, 0, read);
            if (text.Length > RuleFile.MostBytes)
                throw new UnusableInputException("stdin", string.Create(CultureInfo.InvariantCulture, $"is larger than {RuleFile.MostBytes >> 20} MiB"), "Give fewer inputs");
        }

        return text.ToString();
    }
}
