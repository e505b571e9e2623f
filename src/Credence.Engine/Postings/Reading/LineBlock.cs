using System.Buffers;

namespace Credence.Postings.Reading;

/// <summary>Bytes of some lines, out of a pool. Whoever cuts the lines holds it, and so does every line not yet looked at; the last to release it gives it back.</summary>
internal sealed class LineBlock
{
    /// <summary>Size of a block unless a single line is longer (bytes).</summary>
    internal const int UsualBytes = 256 * 1024;

    private int _holders = 1;

    internal LineBlock(int bytes) => Bytes = ArrayPool<byte>.Shared.Rent(bytes);

    /// <summary>The bytes; empty once they are given back.</summary>
    internal byte[] Bytes { get; private set; }

    internal void Hold() => Interlocked.Increment(ref _holders);

    internal void Release()
    {
        if (Interlocked.Decrement(ref _holders) > 0)
            return;
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = [];
    }
}
