using System.Text;

namespace Credence.Postings.Reading;

/// <summary>Tells the format by the first bytes and hands over to its reader.</summary>
internal static class Formats
{
    private const int Sample = 64 * 1024;
    private const int LongestStart = 4096;

    /// <summary>Every record's outcome.</summary>
    public static IEnumerable<ReadOutcome> Read(PeekStream content, PostingInput input, ColumnMap? map)
    {
        var start = content.Peek(Sample);
        if (start.IsEmpty)
            return One(input, RejectReason.Unreadable, "the file is empty");
        if (start.StartsWith("PAR1"u8))
            return ParquetTable.Read(input, map);
        if (start.StartsWith("WARC/"u8))
            return WarcFile.Read(content, input);
        if (start.StartsWith("filedesc://"u8))
            return One(input, RejectReason.Unreadable, "an ARC file, the forerunner of WARC, is not read: convert it to WARC first");

        var encoding = CharacterSet.Detect(start);
        if (encoding is null)
            return One(input, RejectReason.Unreadable, start.StartsWith("%PDF"u8) ? "a PDF file holds no list of postings" : "binary data in no known format");
        if (start.StartsWith(encoding.Preamble))
            start = start[encoding.Preamble.Length..];
        return Text(content, encoding, encoding.GetString(start[..Math.Min(start.Length, LongestStart)]).TrimStart(), input, map);
    }

    private static IEnumerable<ReadOutcome> Text(PeekStream content, Encoding encoding, string start, PostingInput input, ColumnMap? map)
    {
        var isNamedText = TextPosting.IsNamed(input.Path);
        if (start.StartsWith('{') || (start.StartsWith('[') && !(isNamedText && TextPosting.IsBracketed(start))))
            return Json(content, encoding, input, map);
        if (start.StartsWith('<'))
            return XmlFeed.Is(start) ? XmlFeed.Read(Utf8(content, encoding), input) : HtmlPage.Read(content, encoding, input);
        if (VcrCassette.Is(start))
            return VcrCassette.Read(Utf8(content, encoding), input);
        var table = DelimitedTable.Read(content, encoding, input, map);
        return isNamedText && table is IReadOnlyList<ReadOutcome> and [ReadOutcome.Rejected { Reason: RejectReason.NotAPosting } none] ? [TextPosting.Read(content, encoding, input, none)] : table;
    }

    private static IEnumerable<ReadOutcome> Json(PeekStream content, Encoding encoding, PostingInput input, ColumnMap? map)
    {
        var json = new PeekStream(Utf8(content, encoding));
        while (json.Peek(1) is [(byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'])
            json.Skip(1);
        return JsonLines.Is(json) ? JsonLines.Read(json, input, map) : new JsonRecords(json, input, map).Read();
    }

    /// <summary>The content as UTF-8 without a byte order mark.</summary>
    private static Stream Utf8(PeekStream content, Encoding encoding)
    {
        if (content.Peek(encoding.Preamble.Length).SequenceEqual(encoding.Preamble))
            content.Skip(encoding.Preamble.Length);
        return encoding.CodePage == Encoding.UTF8.CodePage ? content : Encoding.CreateTranscodingStream(content, encoding, Encoding.UTF8);
    }

    private static ReadOutcome[] One(PostingInput input, RejectReason reason, string detail) => [new ReadOutcome.Rejected(reason, input.Path, detail)];
}
