using System.Runtime.ExceptionServices;

namespace Credence.Postings.Reading;

/// <summary>What a compressed file unpacks to, within the limits on size and ratio.</summary>
internal sealed class InflatedStream(Stream unpacked, CountedStream packed) : ForwardStream
{
    private long _count;
    private Exception? _damage;

    /// <summary>Reads on; once damaged, always damaged.</summary>
    public override int Read(Span<byte> buffer)
    {
        if (_damage is not null)
            ExceptionDispatchInfo.Throw(_damage);
        try
        {
            return ReadWithin(buffer);
        }
        catch (Exception wrong) when (ReadTrouble.IsContent(wrong))
        {
            _damage = wrong;
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadWithin(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        _count += read;
        if (_count > ReadingLimits.InflatedBytes)
            throw new InvalidDataException($"unpacks to more than {ReadingLimits.InflatedBytes >> 30} GiB");
        if (_count > ReadingLimits.InflationFreeBytes && _count / ReadingLimits.InflationRatio > packed.Count)
            throw new InvalidDataException($"unpacks to more than {ReadingLimits.InflationRatio} times its size");
        return read;
    }
}
