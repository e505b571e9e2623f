namespace Credence.Postings.Reading;

/// <summary>Counts what is read of a file, reports it, and stops when asked to.</summary>
internal sealed class CountedStream(Stream inner, IProgress<long>? bytesRead, CancellationToken stop) : ForwardStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        stop.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        Count += read;
        if (read > 0)
            bytesRead?.Report(read);
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
