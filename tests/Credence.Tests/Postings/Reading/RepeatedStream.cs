namespace Credence.Tests.Postings.Reading;

/// <summary>A start, a part many times over, an end: a large input that takes no room.</summary>
internal sealed class RepeatedStream(byte[] start, byte[] part, int times, byte[] end) : Stream
{
    private readonly long _length = start.Length + ((long)part.Length * times) + end.Length;

    public long Served { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (count == 0 || Served == _length)
            return 0;
        var inner = Served - start.Length;
        var (from, at) = inner < 0 ? (start, Served) : inner < (long)part.Length * times ? (part, inner % part.Length) : (end, inner - ((long)part.Length * times));
        var length = (int)Math.Min(count, from.Length - at);
        Array.Copy(from, at, buffer, offset, length);
        Served += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
