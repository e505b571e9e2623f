using System.Text;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One posting of Lever's public postings API (<c>v0/postings</c>): opening, lists and closing put together again.</summary>
internal static class LeverPosting
{
    /// <summary>Whether the object has Lever's properties.</summary>
    public static bool Is(JsonElement job) => job.Has("hostedUrl"u8) && job.Has("text"u8);

    /// <summary>The posting, or a rejection where it has no description.</summary>
    public static ReadOutcome Read(JsonElement job, JsonOrigin origin)
    {
        var url = job.Text("hostedUrl"u8);
        var places = job.At("categories"u8);
        var pay = job.At("salaryRange"u8);
        var html = Html(job);
        var workplace = job.Text("workplaceType"u8);
        var fields = new RecordFields
        {
            [PostingField.Id] = job.Text("id"u8),
            [PostingField.Title] = job.Text("text"u8),
            [PostingField.Employer] = origin.Employer ?? JsonPosting.BoardIn(url, "lever.co") ?? origin.LiveName,
            [PostingField.Text] = html ?? job.Text("descriptionPlain"u8),
            [PostingField.Location] = places.Text("location"u8) ?? places.At("allLocations"u8).Joined("; "),
            [PostingField.Country] = job.Text("country"u8),
            [PostingField.Remote] = workplace switch { "remote" => "true", "on-site" or "onsite" or "hybrid" => "false", _ => null },
            [PostingField.PostedOn] = job.Text("createdAt"u8),
            [PostingField.Pay] = PayText.Of(pay.Text("min"u8), pay.Text("max"u8), pay.Text("currency"u8), pay.Text("interval"u8)) ?? job.Text("salaryDescriptionPlain"u8),
            [PostingField.Url] = url,
        };
        return fields.ToOutcome(origin, "lever", html is null ? BodyKind.Plain : BodyKind.Html);
    }

    private static string? Html(JsonElement job)
    {
        var html = new StringBuilder(job.Text("description"u8));
        if (job.At("lists"u8) is { ValueKind: JsonValueKind.Array } lists)
        {
            foreach (var list in lists.EnumerateArray())
                html.Append("<h3>").Append(list.Text("text"u8)).Append("</h3><ul>").Append(list.Text("content"u8)).Append("</ul>");
        }

        html.Append(job.Text("additional"u8));
        return html.Length > 0 ? html.ToString() : null;
    }
}
