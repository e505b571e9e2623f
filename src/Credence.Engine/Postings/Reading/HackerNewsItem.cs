using System.Net;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>
/// One comment of a "Who is hiring?" thread or one job story, in the shape of the Firebase API (<c>by, time, text</c>), of Algolia hits (<c>comment_text</c>)
/// or of Algolia items (<c>author, text, children</c>). The employer is what stands before the first bar of the first line, as the threads ask for.
/// </summary>
internal static class HackerNewsItem
{
    private const int LongestEmployer = 80;

    /// <summary>Whether the object has the properties of an item.</summary>
    public static bool Is(JsonElement item) =>
        item.Has("comment_text"u8)
        || (item.Has("by"u8) && item.Has("time"u8) && item.Has("id"u8))
        || (item.Has("author"u8) && item.Has("created_at_i"u8) && (item.Has("text"u8) || item.Has("children"u8)))
        || (item.Has("deleted"u8) && item.Has("time"u8) && item.Has("id"u8));

    /// <summary>Whether the object is a thread, whose comments are the records.</summary>
    public static bool IsThread(JsonElement item) => item.Text("type"u8) == "story" && item.At("children"u8).ValueKind == JsonValueKind.Array;

    /// <summary>The posting; deleted items, threads and replies to other comments are none.</summary>
    public static ReadOutcome Read(JsonElement item, JsonOrigin origin)
    {
        var id = item.Text("id"u8) ?? item.Text("objectID"u8);
        if (item.Truth("deleted"u8) == true || item.Truth("dead"u8) == true)
            return new ReadOutcome.Rejected(RejectReason.NotAPosting, origin.Where, "deleted item");
        if (item.Text("type"u8) is "story" or "poll" or "pollopt")
            return new ReadOutcome.Rejected(RejectReason.NotAPosting, origin.Where, "a thread, not one of its comments");
        if (item.Text("story_id"u8) is { } story && item.Text("parent_id"u8) is { } parent && parent != story)
            return new ReadOutcome.Rejected(RejectReason.NotAPosting, origin.Where, "a reply to a comment");

        var text = item.Text("comment_text"u8) ?? item.Text("text"u8);
        var fields = new RecordFields
        {
            [PostingField.Id] = id,
            [PostingField.Title] = item.Text("title"u8),
            [PostingField.Employer] = Employer(text),
            [PostingField.Text] = text,
            [PostingField.PostedOn] = item.Text("created_at"u8) ?? item.Text("time"u8) ?? item.Text("created_at_i"u8),
            [PostingField.Url] = item.Text("url"u8) ?? (id is null ? null : "https://news.ycombinator.com/item?id=" + id),
        };
        return fields.ToOutcome(origin, "hacker-news", BodyKind.Html);
    }

    private static string? Employer(string? text)
    {
        var first = text.AsSpan().Trim();
        var bar = first.IndexOf('|');
        var end = first.IndexOfAny('<', '\n');
        if (bar <= 0 || (end >= 0 && end < bar))
            return null;
        var name = WebUtility.HtmlDecode(first[..bar].ToString()).Trim(' ', '*', '-');
        return name.Length is > 0 and <= LongestEmployer ? name : null;
    }
}
