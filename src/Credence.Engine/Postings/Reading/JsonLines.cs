using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>One JSON record per line; a broken line costs that line only.</summary>
internal static class JsonLines
{
    private const int LookAhead = 256 * 1024;

    /// <summary>Whether the text that begins here is JSON lines: its first line is a whole object with more after it, or its second and third are.</summary>
    public static bool Is(PeekStream text)
    {
        var ahead = text.Peek(LookAhead);
        if (ahead.IsEmpty || ahead[0] != (byte)'{')
            return false;
        var end = ahead.IndexOf((byte)'\n');
        if (end < 0)
        {
            // a first record longer than the look-ahead: look once more, as far as a record may go
            ahead = ahead.Length < LookAhead ? ahead : text.Peek(ReadingLimits.RecordBytes);
            end = ahead.IndexOf((byte)'\n');
        }

        if (end < 0)
            return false;
        var rest = ahead[(end + 1)..];
        if (IsObject(ahead[..end]))
            return rest.TrimStart(" \t\r\n"u8).Length > 0;
        return Line(ref rest, out var second) && IsObject(second) && Line(ref rest, out var third) && IsObject(third);
    }

    /// <summary>Every line, in order; none is taken apart before its outcome is asked for.</summary>
    public static IEnumerable<ReadOutcome> Read(Stream text, PostingInput input, ColumnMap? map)
    {
        var file = new JsonFile(input, map);
        var number = 0L;
        foreach (var line in new Lines(text).Read())
        {
            number++;
            if (!line.IsWhole)
                yield return new ReadOutcome.Rejected(RejectReason.Unreadable, $"{input.Path}:line {number}", $"a line longer than {ReadingLimits.RecordBytes >> 20} MiB");
            else if (line.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
                yield return new ReadOutcome.Pending(new JsonLine(line, file, number));
        }
    }

    private static bool Line(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        var end = rest.IndexOf((byte)'\n');
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line.Length > 0;
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r"u8);
        if (line.Length < 2 || line[0] != (byte)'{' || line[^1] != (byte)'}')
            return false;
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = ReadingLimits.JsonDepth });
        try
        {
            return reader.Read() && reader.TrySkip() && reader.BytesConsumed == line.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
