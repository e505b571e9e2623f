using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One job of Workable's widget or account API.</summary>
internal static class WorkablePosting
{
    /// <summary>Whether the object has Workable's properties.</summary>
    public static bool Is(JsonElement job) => job.Has("title"u8) && job.Has("shortcode"u8);

    /// <summary>The posting, or a rejection where it has no description.</summary>
    public static ReadOutcome Read(JsonElement job, JsonOrigin origin)
    {
        var place = job.At("location"u8);
        var fields = new RecordFields
        {
            [PostingField.Id] = job.Text("shortcode"u8),
            [PostingField.Title] = job.Text("title"u8),
            [PostingField.Employer] = job.At("company"u8) is { ValueKind: JsonValueKind.Object } company ? company.Text("name"u8) : job.Text("company"u8) ?? origin.Employer,
            [PostingField.Text] = Html(job),
            [PostingField.Location] = place.Text("location_str"u8) ?? JsonText.Join([job.Text("city"u8) ?? place.Text("city"u8), job.Text("state"u8) ?? place.Text("region"u8)], ", "),
            [PostingField.Country] = job.Text("country"u8) ?? place.Text("country"u8),
            [PostingField.Remote] = job.Text("telecommuting"u8) ?? job.Text("remote"u8) ?? place.Text("telecommuting"u8),
            [PostingField.PostedOn] = job.Text("published_on"u8) ?? job.Text("published"u8) ?? job.Text("created_at"u8),
            [PostingField.Seniority] = job.Text("experience"u8),
            [PostingField.Industry] = job.Text("industry"u8),
            [PostingField.Url] = job.Text("url"u8) ?? job.Text("shortlink"u8),
        };
        return fields.ToOutcome(origin, "workable", BodyKind.Html);
    }

    private static string? Html(JsonElement job) => JsonText.Join(
        [
            job.Text("full_description"u8) ?? job.Text("description"u8),
            Headed("Requirements", job.Text("requirements"u8)),
            Headed("Benefits", job.Text("benefits"u8)),
        ],
        "\n");

    private static string? Headed(string heading, string? html) => html is null ? null : $"<h3>{heading}</h3>{html}";
}
