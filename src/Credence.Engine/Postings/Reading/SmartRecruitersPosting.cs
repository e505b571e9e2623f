using System.Text;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One posting of SmartRecruiters' public API, from a list page (no description) or a detail answer (<c>jobAd.sections</c>).</summary>
internal static class SmartRecruitersPosting
{
    private static readonly string[] Sections = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"];

    /// <summary>Whether the object has SmartRecruiters' properties.</summary>
    public static bool Is(JsonElement job) => job.Has("name"u8) && (job.Has("jobAd"u8) || job.Has("releasedDate"u8) || job.Has("refNumber"u8));

    /// <summary>The posting, or a rejection where it has no description.</summary>
    public static ReadOutcome Read(JsonElement job, JsonOrigin origin)
    {
        var place = job.At("location"u8);
        var fields = new RecordFields
        {
            [PostingField.Id] = job.Text("id"u8),
            [PostingField.Title] = job.Text("name"u8),
            [PostingField.Employer] = job.At("company"u8).Text("name"u8) ?? origin.Employer,
            [PostingField.Text] = Html(job.At("jobAd"u8).At("sections"u8)),
            [PostingField.Location] = place.Text("fullLocation"u8) ?? JsonText.Join([place.Text("city"u8), place.Text("region"u8)], ", "),
            [PostingField.Country] = place.Text("country"u8),
            [PostingField.Remote] = place.Text("remote"u8),
            [PostingField.PostedOn] = job.Text("releasedDate"u8),
            [PostingField.Seniority] = job.At("experienceLevel"u8).Text("label"u8),
            [PostingField.Industry] = job.At("industry"u8).Text("label"u8),
            [PostingField.Url] = job.Text("postingUrl"u8) ?? job.Text("ref"u8),
        };
        return fields.ToOutcome(origin, "smartrecruiters", BodyKind.Html);
    }

    private static string? Html(JsonElement sections)
    {
        if (sections.ValueKind != JsonValueKind.Object)
            return null;
        var html = new StringBuilder();
        foreach (var name in Sections)
        {
            if (sections.TryGetProperty(name, out var section) && section.Text("text"u8) is { } text)
                html.Append("<h3>").Append(section.Text("title"u8)).Append("</h3>").Append(text);
        }

        return html.Length > 0 ? html.ToString() : null;
    }
}
