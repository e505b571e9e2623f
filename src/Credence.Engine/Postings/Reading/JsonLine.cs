using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>A line of JSON that holds its block until it is read, which may be done once, on any thread.</summary>
internal sealed class JsonLine
{
    private readonly TextLine _line;
    private readonly JsonFile _file;
    private readonly long _number;

    internal JsonLine(TextLine line, JsonFile file, long number)
    {
        line.Block.Hold();
        (_line, _file, _number) = (line, file, number);
    }

    /// <summary>Its length (bytes).</summary>
    internal int Length => _line.Length;

    /// <summary>What it is.</summary>
    internal ReadOutcome Read()
    {
        var line = _line.Bytes;
        var outcome = FlatRecord.TryRead(line.Span, Origin) ?? Parse(line, Origin);
        _line.Block.Release();
        return outcome;
    }

    /// <summary>What it is, with the plain text of its description where that was at hand: then the posting is without it.</summary>
    internal (ReadOutcome Outcome, ReadOnlyMemory<char>? PlainText) ReadText(TextOfBody textOf)
    {
        var line = _line.Bytes;
        var outcome = FlatRecord.TryRead(line.Span, Origin, textOf, out var text) ?? Parse(line, Origin);
        _line.Block.Release();
        return (outcome, text);
    }

    private JsonOrigin Origin => new(_file, "line", _number, null);

    /// <summary>What any line is, by the parser.</summary>
    internal static ReadOutcome Parse(ReadOnlyMemory<byte> line, JsonOrigin origin)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = ReadingLimits.JsonDepth });
            return JsonPosting.Read(document.RootElement, origin) ?? new ReadOutcome.Rejected(RejectReason.NotAPosting, origin.Where, null);
        }
        catch (Exception broken) when (ReadTrouble.IsContent(broken))
        {
            return new ReadOutcome.Rejected(RejectReason.Unreadable, origin.Where, ReadTrouble.Say(broken));
        }
    }
}
