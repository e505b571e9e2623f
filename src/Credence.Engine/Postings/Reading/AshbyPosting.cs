using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One job of Ashby's public job-board API (<c>posting-api/job-board</c>); its HTML is preferred over its plain text, which loses the lists.</summary>
internal static class AshbyPosting
{
    /// <summary>Whether the object has Ashby's properties.</summary>
    public static bool Is(JsonElement job) =>
        job.Has("jobUrl"u8) && (job.Has("descriptionHtml"u8) || job.Has("descriptionPlain"u8) || job.Has("isRemote"u8) || job.Has("applyUrl"u8) || job.Has("secondaryLocations"u8));

    /// <summary>The posting, or a rejection where it has no description.</summary>
    public static ReadOutcome Read(JsonElement job, JsonOrigin origin)
    {
        var url = job.Text("jobUrl"u8);
        var html = job.Text("descriptionHtml"u8);
        var pay = job.At("compensation"u8);
        var fields = new RecordFields
        {
            [PostingField.Id] = job.Text("id"u8),
            [PostingField.Title] = job.Text("title"u8),
            [PostingField.Employer] = job.Text("companyName"u8) ?? origin.Employer ?? JsonPosting.BoardIn(url, "ashbyhq.com") ?? origin.LiveName ?? origin.FileStem,
            [PostingField.Text] = html ?? job.Text("descriptionPlain"u8),
            [PostingField.Location] = job.Text("location"u8),
            [PostingField.Country] = job.At("address"u8).At("postalAddress"u8).Text("addressCountry"u8),
            [PostingField.Remote] = job.Text("isRemote"u8),
            [PostingField.PostedOn] = job.Text("publishedAt"u8),
            [PostingField.Pay] = pay.Text("scrapeableCompensationSalarySummary"u8) ?? pay.Text("compensationTierSummary"u8),
            [PostingField.Url] = url,
        };
        return fields.ToOutcome(origin, "ashby", html is null ? BodyKind.Plain : BodyKind.Html);
    }
}
