using System.Text;

namespace Credence.Postings.Reading;

/// <summary>A web page: every schema.org JobPosting of its JSON-LD scripts; without one, the entries of a known result list, which have no text.</summary>
internal static class HtmlPage
{
    /// <summary>Every posting's outcome; a page without any is one rejection, or as a whole the posting where the file is named as a page.</summary>
    public static IEnumerable<ReadOutcome> Read(Stream content, Encoding encoding, PostingInput input)
    {
        var bytes = new LimitedStream(content).ToArray();
        var html = encoding.GetString(bytes).TrimStart('\uFEFF');
        var outcomes = Read(html, input.Source, input.Path, pageAddress: null);
        return TextPosting.IsNamed(input.Path) ? TextPosting.Instead(html, input, outcomes) : outcomes;
    }

    /// <summary>The same for a page at hand.</summary>
    /// <param name="html">The page.</param>
    /// <param name="source">Corpus.</param>
    /// <param name="where">File, and the page in it.</param>
    /// <param name="pageAddress">Where the page was fetched; the posting's address where it states none. Null if unknown.</param>
    public static IEnumerable<ReadOutcome> Read(string html, string source, string where, string? pageAddress)
    {
        var found = false;
        var number = 0;
        foreach (var script in HtmlTags.JsonLdScripts(html))
        {
            number++;
            using var json = LenientJson.Parse(script);
            if (json is null)
            {
                found = true;
                yield return new ReadOutcome.Rejected(RejectReason.Unreadable, $"{where}:script {number}", "JSON-LD that is not valid JSON");
                continue;
            }

            foreach (var node in JobPostingLd.Within(json.RootElement))
            {
                found = true;
                var outcome = JobPostingLd.Read(node, source, $"{where}:script {number}");
                yield return outcome is ReadOutcome.Accepted { Posting: { Url: null } posting } && pageAddress is not null
                    ? new ReadOutcome.Accepted(posting with { Url = pageAddress })
                    : outcome;
            }
        }

        var entry = 0;
        foreach (var title in found ? [] : HtmlTags.ListEntries(html))
        {
            found = true;
            entry++;
            yield return new ReadOutcome.Rejected(RejectReason.NoText, $"{where}:entry {entry}", title);
        }

        if (!found)
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, where, "a page without JobPosting data");
    }
}
