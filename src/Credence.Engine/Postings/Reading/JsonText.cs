using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>Texts, numbers and days out of JSON values as foreign sources write them; nothing here throws for content.</summary>
internal static class JsonText
{
    private const int LongestName = 300;

    /// <summary>The value as text: a string, or a number or truth value as written; null where it is absent, blank or a container.</summary>
    public static string? Text(this JsonElement owner, ReadOnlySpan<byte> name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value.Text() : null;

    /// <summary>The value itself as text; null where it is null, blank or a container.</summary>
    public static string? Text(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => String(value) is var text && !string.IsNullOrWhiteSpace(text) ? text : null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    /// <summary>A container or value below; <c>Undefined</c> where it is absent.</summary>
    public static JsonElement At(this JsonElement owner, ReadOnlySpan<byte> name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value : default;

    /// <summary>Whether the object has the property at all.</summary>
    public static bool Has(this JsonElement owner, ReadOnlySpan<byte> name) => owner.TryGetProperty(name, out _);

    /// <summary>True or false where the source says so.</summary>
    public static bool? Truth(this JsonElement owner, ReadOnlySpan<byte> name) => owner.At(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } text => RecordFields.Truth(text.Text()),
        _ => null,
    };

    /// <summary>The day of a date text or of seconds or milliseconds since 1970.</summary>
    public static DateOnly? Day(this JsonElement owner, ReadOnlySpan<byte> name) => StatedDay.Read(owner.Text(name));

    /// <summary>Texts of a list, joined; a single text as it is.</summary>
    public static string? Joined(this JsonElement value, string between) => value.ValueKind == JsonValueKind.Array
        ? Join(value.EnumerateArray().Select(item => item.Text() ?? item.Text("name"u8) ?? item.Text("location"u8)), between)
        : value.Text();

    /// <summary>The parts that are there, joined; null where none is.</summary>
    public static string? Join(IEnumerable<string?> parts, string between)
    {
        var joined = string.Join(between, parts.Where(part => !string.IsNullOrWhiteSpace(part)).Distinct(StringComparer.Ordinal));
        return joined.Length > 0 ? joined : null;
    }

    /// <summary>A short string or name the reader stands on; null for longer ones.</summary>
    public static string? Short(ref Utf8JsonReader reader) =>
        reader.ValueSpan.Length <= LongestName ? Unescape(Encoding.UTF8.GetString(reader.ValueSpan)) : null;

    /// <summary>A string value, broken bytes and lone surrogates replaced by U+FFFD.</summary>
    private static string String(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)[1..^1]));
        }
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u' && i + 4 < text.Length && ushort.TryParse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 4;
            }
            else
            {
                plain.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        // a round trip through UTF-8 turns lone surrogates into U+FFFD
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(plain.ToString()));
    }
}
