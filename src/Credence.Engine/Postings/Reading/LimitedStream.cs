namespace Credence.Postings.Reading;

/// <summary>A stream that refuses to go on past the limit of one record, for formats that are held in memory.</summary>
internal sealed class LimitedStream(Stream inner) : ForwardStream
{
    private long _count;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _count += read;
        return _count <= ReadingLimits.RecordBytes ? read : throw new InvalidDataException($"longer than {ReadingLimits.RecordBytes >> 20} MiB, the most that is read of such a document");
    }

    /// <summary>Everything up to the limit.</summary>
    /// <exception cref="InvalidDataException">There is more.</exception>
    public byte[] ToArray()
    {
        using var all = new MemoryStream();
        CopyTo(all);
        return all.ToArray();
    }
}
