namespace Credence.App.Tests.Extract;

/// <summary>Gives some bytes and then fails as a broken disk does; takes none.</summary>
internal sealed class BreakingStream(byte[] bytes) : MemoryStream
{
    private int _given;

    public override bool CanWrite => true;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_given == bytes.Length)
            throw new IOException("the disk is broken");
        var count = Math.Min(buffer.Length, bytes.Length - _given);
        bytes.AsMemory(_given, count).CopyTo(buffer);
        _given += count;
        return ValueTask.FromResult(count);
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("the disk is full");

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("the disk is full");

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("the disk is full");
}
