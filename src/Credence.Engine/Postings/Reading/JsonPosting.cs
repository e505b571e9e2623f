using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>Tells by its properties which source a JSON object comes from, and reads it as that.</summary>
internal static class JsonPosting
{
    /// <summary>The outcome, or null where the object is no posting of any known shape.</summary>
    public static ReadOutcome? Read(JsonElement record, JsonOrigin origin)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return null;
        if (origin.Map is { } map)
            return map.Read(record, origin);
        if (JobPostingLd.Is(record))
            return JobPostingLd.Read(record, origin.Source, origin.Where);
        if (record.At("record"u8) is { ValueKind: JsonValueKind.Object } inner)
            return PlainRecord.Read(inner, record, origin);
        if (record.At("_source"u8) is { ValueKind: JsonValueKind.Object } hit)
            return Read(hit, origin);
        if (AshbyPosting.Is(record))
            return AshbyPosting.Read(record, origin);
        if (LeverPosting.Is(record))
            return LeverPosting.Read(record, origin);
        if (GreenhousePosting.Is(record))
            return GreenhousePosting.Read(record, origin);
        if (SmartRecruitersPosting.Is(record))
            return SmartRecruitersPosting.Read(record, origin);
        if (WorkablePosting.Is(record))
            return WorkablePosting.Read(record, origin);
        if (WorkdayPosting.Is(record))
            return WorkdayPosting.Read(record, origin);
        if (HackerNewsItem.Is(record))
            return HackerNewsItem.Read(record, origin);
        return PlainRecord.Read(record, default, origin);
    }

    /// <summary>The part of an address that names the employer's board: <c>acme</c> in <c>https://jobs.lever.co/acme/…</c>; null for other addresses.</summary>
    public static string? BoardIn(string? url, string host)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address) || !address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts[0] is not ("jobs" or "embed" or "v1" or "job") ? Uri.UnescapeDataString(parts[0]) : null;
    }
}
