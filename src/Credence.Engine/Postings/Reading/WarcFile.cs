using System.Globalization;
using System.Text;

namespace Credence.Postings.Reading;

/// <summary>
/// A WARC file (ISO 28500, versions 1.0 and 1.1): the page of every response and resource record is read on its own; requests, metadata and revisits
/// are no pages and not counted. A record that is too long, truncated or without a usable length is reported with its place and the next ones are read.
/// </summary>
internal static class WarcFile
{
    private const int LongestHeader = 64 * 1024;
    private static readonly char[] Blank = [' ', '\t'];

    /// <summary>Every page's outcomes.</summary>
    public static IEnumerable<ReadOutcome> Read(PeekStream content, PostingInput input)
    {
        var number = 0;
        var pages = 0;
        while (ToNextRecord(content))
        {
            number++;
            var where = $"{input.Path}:record {number}";
            var header = Header(content);
            if (!header.TryGetValue("content-length", out var said) || !long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                pages++;
                yield return new ReadOutcome.Rejected(RejectReason.Unreadable, where, $"a WARC record with Content-Length '{said}'");
                continue;
            }

            var isPage = header.GetValueOrDefault("warc-type") is "response" or "resource" or "conversion" or null;
            if (!isPage || length > ReadingLimits.RecordBytes)
            {
                if (isPage)
                {
                    pages++;
                    yield return new ReadOutcome.Rejected(RejectReason.Unreadable, where, $"a page longer than {ReadingLimits.RecordBytes >> 20} MiB");
                }

                Pass(content, length);
                continue;
            }

            var block = content.Peek((int)length).ToArray();
            content.Skip(block.Length);
            pages++;
            var isCut = block.Length < length;
            foreach (var outcome in Page(block, header, input, where).Where(outcome => !isCut || outcome is ReadOutcome.Accepted))
                yield return outcome;
            if (isCut)
                yield return new ReadOutcome.Rejected(RejectReason.Unreadable, where, $"the file ends {length - block.Length} bytes before the record does");
        }

        if (pages == 0)
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, "a WARC file without pages");
    }

    private static IEnumerable<ReadOutcome> Page(byte[] block, Dictionary<string, string> header, PostingInput input, string where)
    {
        var address = header.GetValueOrDefault("warc-target-uri")?.Trim('<', '>');
        var page = HttpAnswer.Read(block);
        if (page.Status is < 200 or >= 300 || !page.IsText)
            return [new ReadOutcome.Rejected(RejectReason.NotAPosting, where, page.IsText ? $"an answer with status {page.Status}" : "not a text page")];
        var text = page.Text();
        return text.AsSpan().TrimStart() is ['{' or '[', ..]
            ? PostingReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), input with { Path = where }, null)
            : HtmlPage.Read(text, input.Source, where, address);
    }

    /// <summary>Goes to the next version line, past the blank lines between records and past anything that is none.</summary>
    private static bool ToNextRecord(PeekStream content)
    {
        while (true)
        {
            var ahead = content.Peek(LongestHeader);
            if (ahead.IsEmpty)
                return false;
            if (ahead.StartsWith("WARC/"u8))
                return true;
            var next = ahead.IndexOf("\nWARC/"u8);
            if (next >= 0)
                content.Skip(next + 1);
            else
                content.Skip(Math.Max(1, ahead.Length - "\nWARC".Length));
        }
    }

    private static Dictionary<string, string> Header(PeekStream content)
    {
        var ahead = content.Peek(LongestHeader);
        var end = ahead.IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0)
        {
            end = ahead.IndexOf("\n\n"u8);
            gap = 2;
        }

        if (end < 0)
            (end, gap) = (ahead.Length, 0);
        var fields = Fields(Encoding.UTF8.GetString(ahead[..end]));
        content.Skip(end + gap);
        return fields;
    }

    /// <summary>Header fields by lower-case name; the first of several counts, as the last may be part of a broken record.</summary>
    internal static Dictionary<string, string> Fields(string header)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in header.Split('\n').Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                fields.TryAdd(line[..colon].Trim(Blank).ToLowerInvariant(), line[(colon + 1)..].Trim());
        }

        return fields;
    }

    private static void Pass(PeekStream content, long length)
    {
        while (length > 0)
        {
            var ahead = content.Peek((int)Math.Min(length, LongestHeader)).Length;
            if (ahead == 0)
                return;
            content.Skip(ahead);
            length -= ahead;
        }
    }
}
