using System.Globalization;
using System.Text.Json;
using Credence.Sources;

namespace Credence.Resumes.Json;

/// <summary>One object of a JSON Resume while it is read.</summary>
/// <param name="Element">The object.</param>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Values">Every value of the document.</param>
/// <param name="Warnings">Takes what is not as it should be.</param>
internal readonly record struct JsonPart(JsonElement Element, string Pointer, JsonValues Values, List<ReadWarning> Warnings)
{
    private const string GoesOnWord = "present";

    /// <summary>The first of several fields that is stated.</summary>
    internal Stated<string>? Text(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Values.At($"{Pointer}/{key}") is { } value)
                return value;
            if (Element.TryGetProperty(key, out var other) && other.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                Wrong(key, "a text");
        }

        return null;
    }

    /// <summary>Texts of a list.</summary>
    internal IReadOnlyList<Stated<string>> Texts(string key)
    {
        if (!Element.TryGetProperty(key, out var list) || list.ValueKind is JsonValueKind.Null)
            return [];
        if (list.ValueKind is not JsonValueKind.Array)
        {
            Wrong(key, "a list");
            return Values.At($"{Pointer}/{key}") is { } one ? [one] : [];
        }

        var (values, pointer) = (Values, Pointer);
        return [.. Enumerable.Range(0, list.GetArrayLength()).Select(index => values.At(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{key}/{index}"))).OfType<Stated<string>>()];
    }

    /// <summary>Objects of a list.</summary>
    internal IEnumerable<JsonPart> Parts(string key)
    {
        if (!Element.TryGetProperty(key, out var list) || list.ValueKind is JsonValueKind.Null)
            yield break;
        if (list.ValueKind is not JsonValueKind.Array)
        {
            Wrong(key, "a list");
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var pointer = string.Create(CultureInfo.InvariantCulture, $"{key}/{index++}");
            if (item.ValueKind is JsonValueKind.Object)
                yield return new JsonPart(item, $"{Pointer}/{pointer}", Values, Warnings);
            else
                Wrong(pointer, "an object");
        }
    }

    /// <summary>An object; null where there is none.</summary>
    internal JsonPart? Part(string key)
    {
        if (!Element.TryGetProperty(key, out var part) || part.ValueKind is JsonValueKind.Null)
            return null;
        if (part.ValueKind is JsonValueKind.Object)
            return new JsonPart(part, $"{Pointer}/{key}", Values, Warnings);
        Wrong(key, "an object");
        return null;
    }

    /// <summary>A date, as far as it is stated (<c>2021</c>, <c>2021-03</c>, <c>2021-03-31</c>, with or without a time).</summary>
    internal Stated<PartialDate>? Date(params ReadOnlySpan<string> keys) => Text(keys) is { } text ? Date(text, mayBeSpan: false) : null;

    /// <summary>A date of our own fields, which may be a span (<c>2026-06/2026-08</c>).</summary>
    internal Stated<PartialDate>? OwnDate(string key) => Text(key) is { } text ? Date(text, mayBeSpan: true) : null;

    private Stated<PartialDate>? Date(Stated<string> text, bool mayBeSpan)
    {
        if (IsGoesOn(text.Value))
            return null;
        var time = text.Value.IndexOf('T', StringComparison.Ordinal);
        if ((mayBeSpan || !text.Value.Contains('/', StringComparison.Ordinal)) && PartialDate.TryParse(time > 0 ? text.Value[..time] : text.Value, out var date))
            return new Stated<PartialDate>(date, text.Place, text.Confidence);
        Warnings.Add(new ReadWarning(WarningKind.Date, $"{text.Place.Path} holds '{text.Value}', which is no date of the form 2021, 2021-03 or 2021-03-31: it is left out.", null));
        return null;
    }

    /// <summary>What our own fields say of this entry of a list; null where they say nothing.</summary>
    /// <param name="whole">The document.</param>
    /// <param name="list">The list's name among our own fields.</param>
    internal JsonPart? Own(JsonPart whole, string list) => whole.Part(OwnWords.Meta)?.Part(OwnWords.Credence)?.Part(list)?.Part(Pointer[(Pointer.LastIndexOf('/') + 1)..]);

    /// <summary>A date as exactly as our own field has it, where the schema's holds no more and was not changed since.</summary>
    /// <param name="key">The own field.</param>
    /// <param name="field">What the schema's field holds.</param>
    internal Stated<PartialDate>? Exact(string key, Stated<PartialDate>? field) =>
        Text(key) is { } text && PartialDate.TryParse(text.Value, out var date) && SchemaDate.Of(date) == field?.Value.Text ? new Stated<PartialDate>(date, text.Place, text.Confidence) : field;

    /// <summary>From when to when.</summary>
    /// <param name="own">What our own fields say of it; null where they say nothing.</param>
    internal Period Period(JsonPart? own)
    {
        var (start, end) = (Date("startDate"), Date("endDate"));
        if (own is { } exact)
            (start, end) = (exact.Exact("startDate", start), exact.Exact("endDate", end));
        if (start is not null && end is not null && start.Value.IsCertainlyAfter(end.Value))
            Warnings.Add(new ReadWarning(WarningKind.Date, $"{Pointer} ends before it starts.", null));
        var stated = Text("endDate");
        if (stated is null && end is null && own?.Text(OwnWords.End) is { } ending)
            return new Period(start, null, ending.Value == OwnWords.GoesOn ? new Stated<bool>(true, ending.Place, Confidence.Certain) : null);
        var goesOn = stated is not null && IsGoesOn(stated.Value) ? new Stated<bool>(true, stated.Place, Confidence.Certain)
            : stated is null && start is not null && end is null ? new Stated<bool>(true, start.Place, Confidence.Likely)
            : null;
        return new Period(start, end, goesOn);
    }

    private static bool IsGoesOn(string text) => text.Equals(GoesOnWord, StringComparison.OrdinalIgnoreCase);

    private void Wrong(string key, string wanted) =>
        Warnings.Add(new ReadWarning(WarningKind.Field, $"{Pointer}/{key} should be {wanted}; what it holds is kept but not understood.", null));
}
