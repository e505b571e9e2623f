using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Reads inputs given as a JSON object, and writes values as JSON.</summary>
internal static class JsonInputs
{
    private const string FromStdin = "-";
    private const char FromFile = '@';
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = RuleFile.MostNesting, AllowDuplicateProperties = false };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = FeelLimits.ValueDepth + 1 };

    /// <summary>The inputs: a JSON object, <c>@FILE</c> or <c>-</c> for stdin.</summary>
    /// <exception cref="UnusableInputException">It is no JSON object, or over a limit.</exception>
    internal static JsonElement Read(string given)
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
            if (ValueJson.Read(document.RootElement) is null)
                throw new UnusableInputException(where + ":1:1", "a number has more than 28 digits, or a text is half a character (\\ud800 to \\udfff stand in pairs)", "Mend the value");
            return document.RootElement.Clone();
        }
        catch (InvalidOperationException wrong) when (wrong.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true)
        {
            throw new UnusableInputException(where + ":1:1", "a name is half a character (\\ud800 to \\udfff stand in pairs)", "Mend the name");
        }
        catch (JsonException wrong)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{where}:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}");
            throw new UnusableInputException(place, "is not valid JSON", "Write {\"name\": value, …}; in a shell put it in single quotes");
        }
    }

    /// <summary>A value as JSON: days, times and durations as texts, unknown as null.</summary>
    internal static JsonNode? Of(Value value)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
            ValueJson.Write(json, value);
        return JsonNode.Parse(written.WrittenSpan, documentOptions: Deep);
    }

    /// <summary>Outputs by name as JSON; the value alone where there is one output.</summary>
    internal static JsonNode? Of(IReadOnlyDictionary<string, Value> outputs) => outputs.Count == 1
        ? Of(outputs.Values.Single())
        : new JsonObject(outputs.Select(output => KeyValuePair.Create(output.Key, Of(output.Value))));

    /// <summary>The inputs as values by name.</summary>
    internal static IReadOnlyDictionary<string, Value> Values(JsonElement inputs) =>
        inputs.EnumerateObject().ToDictionary(entry => entry.Name, entry => ValueJson.Read(entry.Value) ?? Value.Null, StringComparer.Ordinal);

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
