using System.Globalization;
using System.Text.Json;

namespace Credence.Resumes.Json;

/// <summary>Writes JSON and notes where each value it writes stood in the document it was read from.</summary>
/// <param name="json">Takes the JSON.</param>
internal sealed class PlacedJson(Utf8JsonWriter json)
{
    private readonly List<(string Pointer, Place Place, Confidence Confidence)> _places = [];
    private string _at = "";

    /// <summary>The values written so far, by JSON pointer.</summary>
    internal IReadOnlyList<(string Pointer, Place Place, Confidence Confidence)> Places => _places;

    /// <summary>An object as a member.</summary>
    internal void Object(string name, Action write) => Within(name, () =>
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    });

    /// <summary>A list of objects as a member; none where it is empty.</summary>
    internal void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        Within(name, () =>
        {
            json.WriteStartArray(name);
            for (var i = 0; i < items.Count; i++)
            {
                var item = items[i];
                json.WriteStartObject();
                Within(i.ToString(CultureInfo.InvariantCulture), () => write(item));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>A text; nothing where it is not stated.</summary>
    internal void Text(string name, Stated<string>? value)
    {
        if (value is not null)
            Text(name, value.Value, value.Place, value.Confidence);
    }

    /// <summary>A text that says of a value what is written here.</summary>
    internal void Text(string name, string value, Place place, Confidence confidence)
    {
        json.WriteString(name, value);
        _places.Add(($"{_at}/{name}", place, confidence));
    }

    /// <summary>A text of our own, which stood nowhere.</summary>
    internal void Word(string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>A list of texts; nothing where it is empty.</summary>
    internal void Texts(string name, IReadOnlyList<Stated<string>> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.WriteStringValue(values[i].Value);
            _places.Add((string.Create(CultureInfo.InvariantCulture, $"{_at}/{name}/{i}"), values[i].Place, values[i].Confidence));
        }

        json.WriteEndArray();
    }

    private void Within(string name, Action write)
    {
        var outside = _at;
        _at = $"{outside}/{name}";
        write();
        _at = outside;
    }
}
