namespace Credence.Showcase.Watch.Rows;

/// <summary>Bytes of a log by lines. Memory is bounded whatever the file holds.</summary>
internal sealed class LogText : IDisposable
{
    private const int MostBytes = 1 << 20;
    private const int BytesAtOnce = 1 << 16;
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
    private const byte LineEnd = (byte)'\n';

    private readonly FileStream _file;
    private byte[] _bytes = new byte[2 * BytesAtOnce];
    private int _start;
    private int _end;

    internal LogText(string path)
    {
        _file = Open(path);
        if (Fill() && _bytes.AsSpan(0, _end).StartsWith(Mark))
            _start = Mark.Length;
    }

    /// <summary>The line, without its end; valid until the next one. Of one that is too long its beginning.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line is longer than any that a server writes, and was cut.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>How many lines a file has; a last one without its end is one.</summary>
    internal static long Count(string path)
    {
        using var file = Open(path);
        var (lines, bytes, last) = (0L, new byte[BytesAtOnce], LineEnd);
        while (file.Read(bytes) is > 0 and var read)
        {
            lines += bytes.AsSpan(0, read).Count(LineEnd);
            last = bytes[read - 1];
        }

        return last == LineEnd ? lines : lines + 1;
    }

    /// <summary>Goes to the next line; false where there is none.</summary>
    internal bool Next()
    {
        for (var searched = 0; ;)
        {
            var found = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOf(LineEnd);
            if (found >= 0)
                return Take(searched + found, 1);
            searched = _end - _start;
            if (searched > MostBytes)
                return TakeCut();
            if (!Fill())
                return searched > 0 && Take(searched, 0);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private bool Take(int length, int end)
    {
        (Line, IsTooLong) = (_bytes.AsMemory(_start, Math.Min(length, MostBytes)), length > MostBytes);
        _start += length + end;
        return true;
    }

    // its beginning stays, the rest up to the line's end is read and dropped
    private bool TakeCut()
    {
        var line = _bytes.AsSpan(_start, MostBytes).ToArray();
        _start = _end;
        do
        {
            var found = _bytes.AsSpan(_start, _end - _start).IndexOf(LineEnd);
            _start = found < 0 ? _end : _start + found + 1;
            if (found >= 0)
                break;
        }
        while (Fill());
        (Line, IsTooLong) = (line, true);
        return true;
    }

    private bool Fill()
    {
        _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
        (_start, _end) = (0, _end - _start);
        if (_end + BytesAtOnce > _bytes.Length)
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        var read = _file.Read(_bytes, _end, BytesAtOnce);
        _end += read;
        return read > 0;
    }

    // a server may be writing to it
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
