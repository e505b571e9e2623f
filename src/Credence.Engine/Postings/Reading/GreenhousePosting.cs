using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One job of Greenhouse's public job-board API; its <c>content</c> is HTML escaped once more.</summary>
internal static class GreenhousePosting
{
    /// <summary>Whether the object has Greenhouse's properties.</summary>
    public static bool Is(JsonElement job) =>
        job.Has("title"u8) && ((job.Has("absolute_url"u8) && (job.Has("location"u8) || job.Has("updated_at"u8)))
            || (job.Has("content"u8) && job.At("location"u8).Has("name"u8) && job.Has("updated_at"u8)));

    /// <summary>The posting, or a rejection where it has no content (lists without <c>content=true</c>).</summary>
    public static ReadOutcome Read(JsonElement job, JsonOrigin origin)
    {
        var url = job.Text("absolute_url"u8);
        var fields = new RecordFields
        {
            [PostingField.Id] = job.Text("id"u8),
            [PostingField.Title] = job.Text("title"u8),
            [PostingField.Employer] = job.Text("company_name"u8) ?? origin.Employer ?? JsonPosting.BoardIn(url, "greenhouse.io") ?? origin.LiveName,
            [PostingField.Text] = job.Text("content"u8),
            [PostingField.Location] = job.At("location"u8).Text("name"u8) ?? job.At("offices"u8).Joined("; "),
            [PostingField.PostedOn] = job.Text("first_published"u8) ?? job.Text("updated_at"u8),
            [PostingField.Pay] = PayRange(job.At("pay_input_ranges"u8)) ?? Metadata(job.At("metadata"u8), "salary", "compensation", "pay range"),
            [PostingField.Seniority] = Metadata(job.At("metadata"u8), "seniority", "job level", "career level"),
            [PostingField.Url] = url,
        };
        return fields.ToOutcome(origin, "greenhouse", BodyKind.Html);
    }

    private static string? PayRange(JsonElement ranges)
    {
        const decimal centsPerUnit = 100;
        if (ranges.ValueKind != JsonValueKind.Array || ranges.GetArrayLength() == 0)
            return null;
        var range = ranges[0];
        return PayText.Of(Whole(range.At("min_cents"u8)), Whole(range.At("max_cents"u8)), range.Text("currency_type"u8), null);

        static string? Whole(JsonElement cents) => cents.ValueKind == JsonValueKind.Number && cents.TryGetDecimal(out var amount)
            ? (amount / centsPerUnit).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Metadata(JsonElement metadata, params ReadOnlySpan<string> names)
    {
        if (metadata.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var entry in metadata.EnumerateArray())
        {
            foreach (var name in names)
            {
                if (entry.Text("name"u8)?.Contains(name, StringComparison.OrdinalIgnoreCase) == true)
                    return Value(entry.At("value"u8));
            }
        }

        return null;
    }

    private static string? Value(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? PayText.Of(value.Text("min_value"u8), value.Text("max_value"u8), value.Text("unit"u8), null) ?? value.Text("amount"u8)
        : value.Joined(", ");
}
