namespace Credence.App.Hosting;

/// <summary>Stdout, whose trouble is told from any other. A reader who has gone (<c>| head</c>) is no trouble: the system's console stream passes over that.</summary>
internal sealed class ResultStream : Stream
{
    private readonly Stream _stdout = Try(Console.OpenStandardOutput);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Try(() =>
    {
        _stdout.Write(buffer, offset, count);
        return count;
    });

    /// <inheritdoc/>
    public override void Flush() => Try(() =>
    {
        _stdout.Flush();
        return 0;
    });

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static T Try<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new LostOutputException(wrong.Message);
        }
    }
}
