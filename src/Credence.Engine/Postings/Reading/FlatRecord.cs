using System.Text;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>
/// Reads the usual JSON line, one record of plain names and single values, straight from its bytes. Whatever is unusual in a line (a name some source is told
/// by, a nested value of a field, damage) leaves it to the parser, which says the same of every line this reads.
/// </summary>
internal sealed class FlatRecord
{
    private const string Format = "json";
    private const int LongestLine = 512 * 1024;
    private const byte LastControl = 0x1F;

    /// <summary>Descriptions from this length on are taken from the buffer; shorter ones may be what tables write for "unknown" (UTF-16 units).</summary>
    private const int LongBody = 64;

    [ThreadStatic]
    private static FlatRecord? _ofThread;

    private readonly RecordFields _fields = new();
    private readonly FieldKeys _keys = new();
    private char[] _text = [];
    private char[] _body = [];
    private int _bodyLength;
    private int _bodyRank;

    /// <summary>What the line is, or null where only the parser can say.</summary>
    internal static ReadOutcome? TryRead(ReadOnlySpan<byte> line, JsonOrigin origin) => OfThread(line, origin) is { } record ? record.Outcome(origin) : null;

    /// <summary>The same, but where a plain text is given it is that of the description, and the posting is without it.</summary>
    internal static ReadOutcome? TryRead(ReadOnlySpan<byte> line, JsonOrigin origin, TextOfBody textOf, out ReadOnlyMemory<char>? plainText)
    {
        plainText = null;
        if (OfThread(line, origin) is not { } record)
            return null;
        if (record._bodyLength == 0)
            return record.Outcome(origin);
        var body = record._body.AsSpan(0, record._bodyLength);
        var kind = BodyKinds.Guess(body);
        plainText = textOf(body, kind);
        return new ReadOutcome.Accepted(record._fields.ToPosting(origin.Source, Format, "", kind));
    }

    private static FlatRecord? OfThread(ReadOnlySpan<byte> line, JsonOrigin origin)
    {
        if (line.Length > LongestLine || origin.Map is not null)
            return null;
        var record = _ofThread ??= new FlatRecord();
        return record.TryGather(line, origin) ? record : null;
    }

    private ReadOutcome Outcome(JsonOrigin origin)
    {
        if (_bodyLength == 0)
            return _fields.ToOutcome(origin, Format, null);
        var body = _body.AsSpan(0, _bodyLength);
        return new ReadOutcome.Accepted(_fields.ToPosting(origin.Source, Format, body.ToString(), BodyKinds.Guess(body)));
    }

    private bool TryGather(ReadOnlySpan<byte> line, JsonOrigin origin)
    {
        if (_text.Length < line.Length + JsonTextRun.Step)
        {
            _text = new char[Math.Max(line.Length + JsonTextRun.Step, _text.Length * 2)];
            _body = new char[_text.Length];
        }

        _fields.Clear();
        _keys.Restart();
        _bodyLength = 0;
        if (!Gather(line) || !_fields.Stated(PostingField.Title) || (_bodyLength > 0 && _fields[PostingField.Text] is not null))
            return false;
        if (!(_fields.Stated(PostingField.Text) || _fields.Stated(PostingField.Employer) || _fields.Stated(PostingField.Location) || _fields.Stated(PostingField.City)))
            return false;
        if (_fields[PostingField.Employer] is null)
            _fields[PostingField.Employer] = origin.Employer;
        return true;
    }

    private bool Gather(ReadOnlySpan<byte> line)
    {
        var at = Blank(line, 0);
        if (at == line.Length || line[at++] != (byte)'{')
            return false;
        while (true)
        {
            at = Property(line, Blank(line, at));
            if (at < 0)
                return false;
            at = Blank(line, at);
            if (at == line.Length)
                return false;
            if (line[at++] == (byte)',')
                continue;
            return line[at - 1] == (byte)'}' && Blank(line, at) == line.Length;
        }
    }

    /// <summary>Reads a name and its value; the place after them, or a negative one.</summary>
    private int Property(ReadOnlySpan<byte> line, int at)
    {
        if (at == line.Length || line[at] != (byte)'"')
            return -1;
        var rest = line[(at + 1)..];
        var length = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0 || rest[length] != (byte)'"' || rest[..length].ContainsAnyInRange((byte)0, LastControl))
            return -1;
        var key = _keys.Find(rest[..length]);
        at = Blank(line, at + length + 2);
        if (key.IsOfSource || at == line.Length || line[at] != (byte)':')
            return -1;
        return Value(line, Blank(line, at + 1), key);
    }

    private int Value(ReadOnlySpan<byte> line, int at, FieldKeys.Key key)
    {
        if (at == line.Length)
            return -1;
        int end;
        string? text = null;
        switch (line[at])
        {
            case (byte)'"':
                end = JsonTextRun.Read(line, at + 1, _text, out var length);
                if (end < 0 || key.Field is null || _text.AsSpan(0, length).IsWhiteSpace())
                    break;
                if (key.Field == PostingField.Text && length >= LongBody)
                    OfferBody(key.Rank, length);
                else
                    text = _text.AsSpan(0, length).ToString();
                break;
            case (byte)'{' or (byte)'[':
                return key.Field is null ? Skip(line, at) : -1;
            case (byte)'n':
                return line[at..].StartsWith("null"u8) ? Offer(key, null, at + "null"u8.Length) : -1;
            default:
                end = Digits(line, at);
                if (end < 0)
                    end = Skip(line, at);
                if (end >= 0 && key.Field is not null)
                    text = Encoding.ASCII.GetString(line[at..end]);
                break;
        }

        return end < 0 ? end : Offer(key, text, end);
    }

    private int Offer(FieldKeys.Key key, string? text, int end)
    {
        if (key.Field is { } field)
            _fields.Offer(field, key.Rank, text);
        return end;
    }

    /// <summary>Keeps the text just read where it stands, unless a surer name had one before.</summary>
    private void OfferBody(int rank, int length)
    {
        if (_bodyLength > 0 && _bodyRank <= rank)
            return;
        (_text, _body) = (_body, _text);
        (_bodyLength, _bodyRank) = (length, rank);
    }

    /// <summary>The place after any value, checked by the parser.</summary>
    private static int Skip(ReadOnlySpan<byte> line, int at)
    {
        var reader = new Utf8JsonReader(line[at..], new JsonReaderOptions { MaxDepth = ReadingLimits.JsonDepth - 1, AllowMultipleValues = true });
        try
        {
            return reader.Read() && reader.TrySkip() ? at + (int)reader.BytesConsumed : -1;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    /// <summary>The place after a number of digits alone; negative for any other value.</summary>
    private static int Digits(ReadOnlySpan<byte> line, int at)
    {
        var length = line[at..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length > 0 && line[at] != (byte)'0' && line[at + length] is (byte)',' or (byte)'}' or (byte)' ' ? at + length : -1;
    }

    private static int Blank(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            at++;
        return at;
    }
}
