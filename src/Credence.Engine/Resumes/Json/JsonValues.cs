using System.Globalization;
using System.Text;
using System.Text.Json;
using Credence.Resumes.Reading;

namespace Credence.Resumes.Json;

/// <summary>Every text and number of a JSON document by its JSON pointer, and all of them as one text, a value a line; but not where values once stood in another document.</summary>
internal sealed class JsonValues
{
    private readonly Dictionary<string, Stated<string>> _values = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private const string Own = $"/{OwnWords.Meta}/{OwnWords.Credence}";

    internal JsonValues(JsonElement root) => Add(root, "");

    /// <summary>The values, one a line.</summary>
    internal string Text => _text.ToString();

    /// <summary>The value at a pointer; null where there is none, or it is empty.</summary>
    internal Stated<string>? At(string pointer) => _values.GetValueOrDefault(pointer);

    /// <summary>Every value under a pointer, in order.</summary>
    internal IReadOnlyList<Stated<string>> Below(string pointer) =>
        [.. _values.Where(value => value.Key.StartsWith(pointer + "/", StringComparison.Ordinal)).Select(value => value.Value).OrderBy(value => value.Place.Start)];

    private void Add(JsonElement element, string pointer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().Where(member => pointer != Own || member.Name != OwnWords.Places))
                    Add(member.Value, $"{pointer}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Add(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"));
                break;
            case JsonValueKind.String:
                Add(VisibleText.Of(element.GetString()!, keepLines: true), pointer);
                break;
            case JsonValueKind.Number:
                Add(element.GetRawText(), pointer);
                break;
            default:
                break;
        }
    }

    private void Add(string value, string pointer)
    {
        if (value.Length == 0)
            return;
        var start = _text.Length;
        _text.Append(value).Append('\n');
        _values[pointer] = new Stated<string>(value, new Place(start, start + value.Length, _line, null, pointer), Confidence.Certain);
        _line += value.Count(c => c == '\n') + 1;
    }
}
