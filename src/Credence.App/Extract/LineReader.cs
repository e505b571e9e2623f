namespace Credence.App.Extract;

/// <summary>Cuts a stream into lines; a line over the limit is passed over without being held in memory.</summary>
internal sealed class LineReader(Stream input) : IDisposable
{
    /// <summary>Longest line read, in bytes.</summary>
    internal const int LongestLine = 16 * 1024 * 1024;

    private const int FirstBuffer = 256 * 1024;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private long _number;
    private bool _over;

    /// <summary>The next line that is not blank, or null at the end.</summary>
    internal async ValueTask<Line?> NextAsync(CancellationToken stop)
    {
        var searched = 0;
        var tooLong = false;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0 || (_over && _end > _start))
            {
                var length = found >= 0 ? searched + found : _end - _start;
                var bytes = tooLong ? [] : Trimmed(_buffer.AsSpan(_start, length), _number == 0);
                _start = Math.Min(_end, _start + length + 1);
                _number++;
                searched = 0;
                if (tooLong)
                    return new Line(_number, default, $"is longer than {LongestLine / 1024 / 1024} MiB");
                if (bytes.Length > 0)
                    return new Line(_number, bytes, null);
                continue;
            }

            if (_over)
                return tooLong ? new Line(++_number, default, $"is longer than {LongestLine / 1024 / 1024} MiB") : null;
            if (_end - _start >= LongestLine)
            {
                tooLong = true;
                _start = _end = 0;
            }

            searched = _end - _start;
            await FillAsync(stop);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer = [];

    private async ValueTask FillAsync(CancellationToken stop)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await input.ReadAsync(_buffer.AsMemory(_end), stop);
        _end += read;
        _over = read == 0;
    }

    private static byte[] Trimmed(ReadOnlySpan<byte> line, bool first)
    {
        if (first && line.StartsWith(ByteOrderMark))
            line = line[ByteOrderMark.Length..];
        return line.Trim(" \t\r"u8).ToArray();
    }
}
