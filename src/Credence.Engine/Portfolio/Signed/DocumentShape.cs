using System.Text.Json;

namespace Credence.Portfolio.Signed;

/// <summary>Reads parts of a document whose form is not known to be right, and notes what is wrong with it.</summary>
internal sealed class DocumentShape
{
    private const int MostText = 1000;
    private readonly List<string> _faults = [];

    /// <summary>What is wrong, with the place first.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    /// <summary>Notes something where a condition does not hold.</summary>
    internal void Need(bool holds, string fault)
    {
        if (!holds)
            _faults.Add(fault);
    }

    /// <summary>An object below a name; null, and noted, where there is none.</summary>
    internal JsonElement? Object(JsonElement? from, string name) => Of(from, name, JsonValueKind.Object, "an object");

    /// <summary>The only object of a list below a name; null, and noted, where there is none.</summary>
    internal JsonElement? OnlyObject(JsonElement? from, string name)
    {
        var list = Of(from, name, JsonValueKind.Array, "a list");
        if (list is not { } items || (items.GetArrayLength() == 1 && items[0].ValueKind == JsonValueKind.Object))
            return list?[0];
        _faults.Add($"'{name}' must hold one object");
        return null;
    }

    /// <summary>A text below a name; null, and noted, where there is none or one that is too long or is not plain.</summary>
    internal string? Text(JsonElement? from, string name)
    {
        var text = Of(from, name, JsonValueKind.String, "a text")?.GetString();
        if (text is null || (text.Length is > 0 and <= MostText && PlainName.Is(text)))
            return text;
        _faults.Add($"'{name}' must be a text of 1 to {MostText} letters on one line, all of them to be seen");
        return null;
    }

    /// <summary>A text that must be there as it is.</summary>
    internal void Is(JsonElement? from, string name, string wanted) => Need(from is null || Text(from, name) is var said && (said is null || said == wanted), $"'{name}' must be {wanted}");

    /// <summary>Whether something is there.</summary>
    internal static bool Has(JsonElement? from, string name) => from is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out _);

    /// <summary>A list of types that holds one.</summary>
    internal void HasType(JsonElement? from, string type)
    {
        if (from is not { } parent)
            return;
        var types = parent.TryGetProperty("type", out var value) ? value : default;
        var held = types.ValueKind switch
        {
            JsonValueKind.Array => types.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.GetString() == type),
            JsonValueKind.String => types.GetString() == type,
            _ => false,
        };
        Need(held, $"a 'type' must be {type}");
    }

    private JsonElement? Of(JsonElement? from, string name, JsonValueKind kind, string what)
    {
        // what holds it is missing, which is noted already
        if (from is not { } parent)
            return null;
        if (parent.TryGetProperty(name, out var value) && value.ValueKind == kind)
            return value;
        _faults.Add(value.ValueKind == JsonValueKind.Undefined ? $"'{name}' is missing" : $"'{name}' must be {what}");
        return null;
    }
}
