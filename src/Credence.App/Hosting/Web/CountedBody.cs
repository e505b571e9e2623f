namespace Credence.App.Hosting.Web;

/// <summary>A request body of unknown length, told as it is read.</summary>
/// <param name="inner">The body.</param>
/// <param name="count">Told the bytes that were read, in steps of 64 KiB; throws to end the reading.</param>
internal sealed class CountedBody(Stream inner, Func<long, CancellationToken, ValueTask> count) : Stream
{
    private const int Step = 64 * 1024;
    private long _told;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => await CountedAsync(await inner.ReadAsync(buffer, cancellationToken), cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> CountedAsync(int read, CancellationToken stop)
    {
        _read += read;
        if (_read - _told >= Step)
        {
            await count(_read - _told, stop);
            _told = _read;
        }

        return read;
    }
}
