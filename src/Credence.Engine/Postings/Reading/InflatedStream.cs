namespace Credence.Postings.Reading;

/// <summary>What a compressed file unpacks to, within the limits on size and ratio. Damage ends it like the end of a file, so that whatever was unpacked before is read.</summary>
/// <param name="unpacked">Unpacks <paramref name="source"/>.</param>
/// <param name="source">The packed bytes.</param>
/// <param name="file">The file they come from; its size bounds the ratio.</param>
internal sealed class InflatedStream(Stream unpacked, PeekStream source, CountedStream file) : ForwardStream
{
    private long _count;
    private Exception? _damage;

    /// <summary>What ended it before its end, or null.</summary>
    public Exception? Damage => source.Damage ?? _damage;

    /// <summary>Reads on; once damaged, at its end.</summary>
    public override int Read(Span<byte> buffer)
    {
        if (_damage is not null)
            return 0;
        try
        {
            return ReadWithin(buffer);
        }
        catch (Exception wrong) when (ReadTrouble.IsContent(wrong))
        {
            _damage = source.HasEnded ? new EndOfStreamException("the packed file ends too early") : wrong;
            return 0;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadWithin(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        _count += read;
        if (_count > ReadingLimits.InflatedBytes)
            throw new InvalidDataException($"unpacks to more than {ReadingLimits.InflatedBytes >> 30} GiB");
        if (_count > ReadingLimits.InflationFreeBytes && _count / ReadingLimits.InflationRatio > file.Count)
            throw new InvalidDataException($"unpacks to more than {ReadingLimits.InflationRatio} times its size");
        return read;
    }
}
