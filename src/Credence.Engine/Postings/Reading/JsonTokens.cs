using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>Walks JSON of any size token by token over one buffer that only grows with the longest single value.</summary>
internal sealed class JsonTokens(Stream source)
{
    private const int FirstBuffer = 64 * 1024;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _final;
    private long _dropped;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = ReadingLimits.JsonDepth, AllowMultipleValues = true });
    private JsonReaderState _takenState;
    private int _taken;

    /// <summary>Kind of the token last read.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Depth of the token last read; a container's start and end have the same.</summary>
    public int Depth { get; private set; }

    /// <summary>Name of the property last read, or the text of a string value; null for other tokens and for texts longer than a name can be.</summary>
    public string? Text { get; private set; }

    /// <summary>Bytes of the input up to and with the token last read.</summary>
    public long Offset => _dropped + _start;

    /// <summary>Reads the next token; false at the end of the input.</summary>
    /// <exception cref="JsonException">The input is not JSON from here on.</exception>
    /// <exception cref="InvalidDataException">A single value is longer than the limit.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _final, _state);
            if (reader.Read())
            {
                (Type, Depth) = (reader.TokenType, reader.CurrentDepth);
                Text = Type is JsonTokenType.PropertyName or JsonTokenType.String ? JsonText.Short(ref reader) : null;
                _start += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                return true;
            }

            if (_final)
                return false;
            if (!Fill(_start))
                throw new InvalidDataException($"a single value is longer than {ReadingLimits.RecordBytes >> 20} MiB");
        }
    }

    /// <summary>After a container's start: its whole text, where it fits into the limit and is sound. It is not consumed before <see cref="AcceptTaken"/>.</summary>
    public bool TryTake(out ReadOnlyMemory<byte> value)
    {
        try
        {
            return TryFindEnd(out value);
        }
        catch (JsonException)
        {
            // damaged or cut off further on: whoever enters it gets what stands before that
            value = default;
            return false;
        }
    }

    /// <summary>Consumes what <see cref="TryTake"/> gave.</summary>
    public void AcceptTaken() => (_start, _state) = (_taken, _takenState);

    /// <summary>After a container's start: consumes everything up to its end without keeping it.</summary>
    public void SkipContainer()
    {
        var depth = Depth;
        while (Read() && !(Depth == depth && Type is JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
        }
    }

    private bool TryFindEnd(out ReadOnlyMemory<byte> value)
    {
        var depth = Depth;
        var state = _state;
        var scanned = 0;
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start + scanned, _end - _start - scanned), _final, state);
            while (reader.Read())
            {
                if (reader.CurrentDepth != depth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                    continue;
                _taken = _start + scanned + (int)reader.BytesConsumed;
                _takenState = reader.CurrentState;
                value = _buffer.AsMemory(_start - 1, _taken - _start + 1);
                return true;
            }

            scanned += (int)reader.BytesConsumed;
            state = reader.CurrentState;
            if (_final || !Fill(_start - 1))
            {
                value = default;
                return false;
            }
        }
    }

    private bool Fill(int keep)
    {
        if (keep > 0)
        {
            _buffer.AsSpan(keep, _end - keep).CopyTo(_buffer);
            _start -= keep;
            _end -= keep;
            _dropped += keep;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= ReadingLimits.RecordBytes)
                return false;
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var before = _end;
        while (_end < _buffer.Length)
        {
            var read = ReadOn(before);
            if (read < 0)
                break;
            if (read == 0)
            {
                _final = true;
                break;
            }

            _end += read;
        }

        return true;
    }

    /// <summary>Bytes read, 0 at the end, or -1 where the input is damaged further on: what came before it counts first.</summary>
    private int ReadOn(int before)
    {
        try
        {
            return source.Read(_buffer.AsSpan(_end));
        }
        catch (Exception wrong) when (_end > before && ReadTrouble.IsContent(wrong))
        {
            return -1;
        }
    }
}
