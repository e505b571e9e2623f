using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One entry of Workday's public career-site API: a list entry (no description) or a detail answer (<c>jobPostingInfo</c>).</summary>
internal static class WorkdayPosting
{
    /// <summary>Whether the object has Workday's properties.</summary>
    public static bool Is(JsonElement job) => job.Has("jobPostingInfo"u8) || (job.Has("title"u8) && job.Has("externalPath"u8));

    /// <summary>The posting, or a rejection where it has no description.</summary>
    public static ReadOutcome Read(JsonElement job, JsonOrigin origin)
    {
        var info = job.At("jobPostingInfo"u8);
        if (info.ValueKind != JsonValueKind.Object)
            return new ReadOutcome.Rejected(RejectReason.NoText, origin.Where, job.Text("title"u8));
        var fields = new RecordFields
        {
            [PostingField.Id] = info.Text("jobReqId"u8) ?? info.Text("id"u8),
            [PostingField.Title] = info.Text("title"u8),
            [PostingField.Employer] = job.At("hiringOrganization"u8).Text("name"u8) ?? origin.Employer,
            [PostingField.Text] = info.Text("jobDescription"u8),
            [PostingField.Location] = info.Text("location"u8),
            [PostingField.Country] = info.At("country"u8).Text("descriptor"u8),
            [PostingField.Remote] = info.Text("remoteType"u8) is "Remote" or "Fully Remote" ? "true" : null,
            [PostingField.PostedOn] = info.Text("startDate"u8),
            [PostingField.Url] = info.Text("externalUrl"u8),
        };
        return fields.ToOutcome(origin, "workday", BodyKind.Html);
    }
}
