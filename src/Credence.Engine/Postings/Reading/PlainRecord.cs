using System.Runtime.InteropServices;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>A JSON record of no particular source: its properties are recognized by their names, as the columns of a table are.</summary>
internal static class PlainRecord
{
    private const int OuterRank = 100;

    /// <summary>The posting, a rejection where it has no text, or null where it has not the makings of one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="outer">Object around it that adds to it (when it was first seen, a description), or undefined.</param>
    /// <param name="origin">Where it stands.</param>
    public static ReadOutcome? Read(JsonElement record, JsonElement outer, JsonOrigin origin)
    {
        var fields = new RecordFields();
        Gather(record, 0, fields);
        if (outer.ValueKind == JsonValueKind.Object)
            Gather(outer, OuterRank, fields);
        if (!IsPosting(record, fields))
            return null;
        if (fields[PostingField.Employer] is null)
            fields[PostingField.Employer] = origin.Employer;
        return fields.ToOutcome(origin, "json", null);
    }

    private static bool IsPosting(JsonElement record, RecordFields fields)
    {
        if (fields.Stated(PostingField.Title))
        {
            if (record.Has("first_name"u8) || record.Has("last_name"u8))
                return false;
            return fields.Stated(PostingField.Text) || fields.Stated(PostingField.Employer) || fields.Stated(PostingField.Location)
                || fields.Stated(PostingField.City);
        }

        // without a title only a text under a name that says what it is will do: "text" alone may be anything
        return fields.Stated(PostingField.Text) && (fields.Stated(PostingField.Employer) || record.Has("job_description"u8) || record.Has("jobDescription"u8)
            || (fields.Stated(PostingField.Id) && (record.Has("text"u8) || record.Has("description"u8))));
    }

    private static void Gather(JsonElement record, int rank, RecordFields fields)
    {
        foreach (var property in record.EnumerateObject())
        {
            if (FieldNames.TryFind(JsonMarshal.GetRawUtf8PropertyName(property), out var field, out var nameRank))
                fields.Offer(field, rank + nameRank, Value(field, property.Value));
        }
    }

    private static string? Value(PostingField field, JsonElement value) => (field, value.ValueKind) switch
    {
        (_, JsonValueKind.Array) => value.Joined(field == PostingField.Text ? "\n" : "; "),
        (PostingField.Pay, JsonValueKind.Object) => PayText.Of(value.Text("min"u8) ?? value.Text("minValue"u8), value.Text("max"u8) ?? value.Text("maxValue"u8), value.Text("currency"u8), value.Text("interval"u8)),
        (PostingField.Location, JsonValueKind.Object) => value.Text("name"u8) ?? JsonText.Join([value.Text("city"u8), value.Text("region"u8) ?? value.Text("state"u8)], ", "),
        (_, JsonValueKind.Object) => value.Text("name"u8) ?? value.Text("text"u8) ?? value.Text("label"u8),
        _ => value.Text(),
    };
}
