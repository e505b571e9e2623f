using System.Text.Json;
using Credence.Postings.Reading;

namespace Credence.Pages.Reading;

/// <summary>Texts and numbers of a JSON-LD script, each with the type of thing it is about.</summary>
internal static class JsonLdValues
{
    private const int Deepest = 24;

    /// <summary>Adds the values of one script; one that is not valid JSON has none.</summary>
    internal static void Add(List<PageValue> values, string script)
    {
        using var json = LenientJson.Parse(script);
        if (json is not null)
            Node(values, json.RootElement, "", "", "", 0);
    }

    private static void Node(List<PageValue> values, JsonElement node, string path, string owner, string name, int depth)
    {
        if (depth > Deepest || values.Count >= PageLimits.Values)
            return;
        switch (node.ValueKind)
        {
            case JsonValueKind.Object:
                var type = TypeOf(node);
                var here = path.Length == 0 ? type : $"{path}.{name}";
                foreach (var property in node.EnumerateObject())
                {
                    if (NameOf(property) is not { } inner)
                        continue;
                    if (!inner.StartsWith('@'))
                        Node(values, property.Value, here, type.Length > 0 ? type : owner, inner, depth + 1);
                    else if (inner == "@graph")
                        Node(values, property.Value, "", "", "", depth + 1);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in node.EnumerateArray())
                    Node(values, item, path, owner, name, depth + 1);
                break;
            case JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                if (TextOf(node) is { Length: > 0 and <= PageLimits.ValueLength } text)
                    values.Add(new PageValue($"JSON-LD {path}.{name}", owner.Length > 0 ? owner : name, name, text));
                break;
            default:
                break;
        }
    }

    private static string TypeOf(JsonElement node)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (NameOf(property) != "@type")
                continue;
            var type = property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() > 0 ? property.Value[0] : property.Value;
            return type.ValueKind == JsonValueKind.String ? TextOf(type) ?? "" : "";
        }

        return "";
    }

    /// <summary>A property's name; null where it holds half a surrogate pair (<c>\ud800</c>), which is valid JSON but no text.</summary>
    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A value's text; null where it holds half a surrogate pair.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
