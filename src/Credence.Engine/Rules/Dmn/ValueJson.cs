using System.Text;
using System.Text.Json;
using Credence.Rules.Feel;

namespace Credence.Rules.Dmn;

/// <summary>Values from and to JSON. Dates, times and durations are texts in JSON; of inputs the type says which text is one.</summary>
public static class ValueJson
{
    /// <summary>The value of a JSON element; null where a number has more than 28 digits before the point, or a text or name holds half a character (a lone surrogate).</summary>
    public static Value? Read(JsonElement element)
    {
        try
        {
            return Of(element);
        }
        catch (InvalidOperationException wrong) when (wrong.InnerException is DecoderFallbackException || wrong.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true)
        {
            return null;
        }
    }

    private static Value? Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False: return Value.Of(element.GetBoolean());
            case JsonValueKind.String: return new Value.Text(element.GetString()!);
            case JsonValueKind.Number: return element.TryGetDecimal(out var number) ? new Value.Number(number) : null;
            case JsonValueKind.Array:
                var items = element.EnumerateArray().Select(Of).ToList();
                return items.Contains(null) ? null : new Value.List([.. items.Select(item => item!)]);
            case JsonValueKind.Object:
                var entries = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                {
                    if (Of(property.Value) is not { } value)
                        return null;
                    entries[property.Name] = value;
                }

                return new Value.Context([.. entries]);
            default: return Value.Null;
        }
    }

    /// <summary>Writes a value; ranges and functions as text.</summary>
    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case Value.Nothing: json.WriteNullValue(); break;
            case Value.Boolean(var truth): json.WriteBooleanValue(truth); break;
            case Value.Number(var amount): json.WriteRawValue(Numbers.Shown(amount)); break;
            case Value.List(var items):
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case Value.Context(var entries):
                json.WriteStartObject();
                foreach (var (name, inner) in entries)
                {
                    json.WritePropertyName(name);
                    Write(json, inner);
                }

                json.WriteEndObject();
                break;
            default: json.WriteStringValue(Words.Shown(value)); break;
        }
    }
}
