namespace Credence.Showcase.Serve.Logging;

/// <summary>Appends lines to a stream in the order they come. A line is with the system before its answer is sent: a process that is killed outright loses no line of an answer that was given.</summary>
internal sealed class PredictionLog : IAsyncDisposable
{
    private readonly Lock _one = new();
    private readonly Stream _stream;
    private readonly ServeMetrics _metrics;
    private Exception? _failed;

    /// <summary>A log that is written to a stream, and closes it in the end.</summary>
    internal PredictionLog(Stream stream, ServeMetrics metrics) => (_stream, _metrics) = (stream, metrics);

    /// <summary>Opens a file, which keeps what it holds; a last line that was cut is ended first.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal static PredictionLog Open(string path, ServeMetrics metrics)
    {
        var isCut = IsCut(path);
        // no buffer of ours: every line goes to the system at once
        var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
        try
        {
            // another process would write over our lines. Windows keeps it out as it is; here readers would be kept out too if sharing did it
            if (OperatingSystem.IsLinux())
                stream.Lock(0, long.MaxValue);
        }
        catch
        {
            stream.Dispose();
            throw;
        }

        if (isCut)
            stream.Write("\n"u8);
        return new PredictionLog(stream, metrics);
    }

    /// <summary>Writes one record, which ends with a line end.</summary>
    /// <exception cref="UnwritableLogException">The file cannot be written any more.</exception>
    internal void Append(ReadOnlySpan<byte> lines)
    {
        lock (_one)
        {
            if (_failed is not null)
                throw new UnwritableLogException(_failed.Message, _failed);
            try
            {
                _stream.Write(lines);
                _stream.Flush();
            }
            catch (Exception full) when (full is IOException or ObjectDisposedException)
            {
                // whoever appends from now on gets this reason
                _failed = full;
                _metrics.LogFailures.Inc();
                throw new UnwritableLogException(full.Message, full);
            }
        }
    }

    /// <summary>Closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _stream.DisposeAsync();
        }
        catch (IOException)
        {
            // what could not be written was said to whoever asked
        }
    }

    private static bool IsCut(string path)
    {
        if (!File.Exists(path))
            return false;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (!file.CanSeek || file.Length == 0)
            return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
