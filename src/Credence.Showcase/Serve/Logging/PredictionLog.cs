using System.Threading.Channels;

namespace Credence.Showcase.Serve.Logging;

/// <summary>Appends lines to a file in the order they come, in one task of its own; whoever is ahead of the disk waits.</summary>
internal sealed class PredictionLog : IAsyncDisposable
{
    private const int MostWaiting = 10_000;
    private const int FileBuffer = 64 * 1024;
    private readonly Channel<byte[]> _lines = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly FileStream _file;
    private readonly Task _writing;

    /// <summary>Opens a file, which keeps what it holds.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal PredictionLog(string path)
    {
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, FileBuffer);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Takes one record, which ends with a line end.</summary>
    /// <exception cref="IOException">The file cannot be written any more.</exception>
    internal async ValueTask AppendAsync(byte[] line)
    {
        try
        {
            await _lines.Writer.WriteAsync(line);
        }
        catch (ChannelClosedException closed)
        {
            throw new IOException(closed.InnerException?.Message ?? "it is closed", closed);
        }
    }

    /// <summary>Writes what was taken, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _lines.Writer.TryComplete();
        await _writing;
        try
        {
            await _file.DisposeAsync();
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
                    _file.Write(line);
                _file.Flush();
            }
        }
        catch (IOException full)
        {
            // whoever appends from now on gets this reason
            _lines.Writer.TryComplete(full);
            ServeMetrics.LogFailures.Inc();
        }
    }
}
