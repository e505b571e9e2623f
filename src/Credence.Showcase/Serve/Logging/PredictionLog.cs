using System.Threading.Channels;

namespace Credence.Showcase.Serve.Logging;

/// <summary>Appends lines to a stream in the order they come, in one task of its own; whoever is ahead of the disk waits.</summary>
internal sealed class PredictionLog : IAsyncDisposable
{
    private const int MostWaiting = 10_000;
    private const int FileBuffer = 64 * 1024;
    private readonly Channel<byte[]> _lines = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Stream _stream;
    private readonly ServeMetrics _metrics;
    private readonly Task _writing;

    /// <summary>A log that is written to a stream, and closes it in the end.</summary>
    internal PredictionLog(Stream stream, ServeMetrics metrics)
    {
        (_stream, _metrics) = (stream, metrics);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Opens a file, which keeps what it holds.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal static PredictionLog Open(string path, ServeMetrics metrics) =>
        new(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, FileBuffer), metrics);

    /// <summary>Takes one record, which ends with a line end.</summary>
    /// <exception cref="UnwritableLogException">The file cannot be written any more.</exception>
    internal async ValueTask AppendAsync(byte[] line)
    {
        try
        {
            await _lines.Writer.WriteAsync(line);
        }
        catch (ChannelClosedException closed)
        {
            throw new UnwritableLogException(closed.InnerException?.Message ?? "it is closed", closed);
        }
    }

    /// <summary>Writes what was taken, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _lines.Writer.TryComplete();
        await _writing;
        try
        {
            await _stream.DisposeAsync();
        }
        catch (IOException)
        {
            // what could not be written was said to whoever asked
        }
    }

    private async Task WriteAsync()
    {
        try
        {
            while (await _lines.Reader.WaitToReadAsync())
            {
                while (_lines.Reader.TryRead(out var line))
                    _stream.Write(line);
                _stream.Flush();
            }
        }
        catch (IOException full)
        {
            // whoever appends from now on gets this reason
            _lines.Writer.TryComplete(full);
            _metrics.LogFailures.Inc();
        }
    }
}
