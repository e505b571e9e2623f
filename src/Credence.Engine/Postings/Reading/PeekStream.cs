namespace Credence.Postings.Reading;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekStream(Stream inner) : ForwardStream
{
    /// <summary>Room behind what was asked for, so that many short steps do not each move the whole look-ahead.</summary>
    private const int MostSlack = 256 * 1024;

    private byte[] _ahead = [];
    private int _start;
    private int _end;

    /// <summary>Whether there was nothing more to take when last asked.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What ended packed content before its end, or null.</summary>
    public Exception? Damage => (inner as InflatedStream)?.Damage;

    /// <summary>The next bytes without taking them: as many as asked for, fewer only where the stream ends.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_ahead.Length < count)
        {
            var longer = new byte[count + Math.Min(count, MostSlack)];
            _ahead.AsSpan(_start, _end - _start).CopyTo(longer);
            (_end, _start, _ahead) = (_end - _start, 0, longer);
        }
        else if (_ahead.Length - _start < count)
        {
            _ahead.AsSpan(_start, _end - _start).CopyTo(_ahead);
            (_end, _start) = (_end - _start, 0);
        }

        while (_end - _start < count)
        {
            var read = ReadAhead(_ahead.Length - _end);
            if (read == 0)
                break;
            _end += read;
        }

        return _ahead.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Takes bytes that were looked at.</summary>
    public void Skip(int count) => _start += count;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_start == _end)
        {
            _ahead = [];
            (_start, _end) = (0, 0);
            var read = inner.Read(buffer);
            HasEnded = read == 0;
            return read;
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _ahead.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    /// <summary>Damage further on must not hide what comes before it: it is met again when the reading gets there.</summary>
    private int ReadAhead(int count)
    {
        try
        {
            return inner.Read(_ahead.AsSpan(_end, count));
        }
        catch (Exception wrong) when (_end > _start && ReadTrouble.IsContent(wrong))
        {
            return 0;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
