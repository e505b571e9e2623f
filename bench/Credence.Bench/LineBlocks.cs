namespace Credence.Bench;

/// <summary>The lines of a file as bytes, read in blocks that grow only for a line that is longer than one.</summary>
internal static class LineBlocks
{
    private const int Block = 1 << 20;

    internal delegate void Take(ReadOnlySpan<byte> line);

    /// <summary>Gives every line, without its end, to <paramref name="take"/>; returns the file's bytes.</summary>
    internal static long Read(string path, Take take)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = new byte[Block];
        long at = 0;
        for (var kept = 0; ;)
        {
            if (kept == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = RandomAccess.Read(file, buffer.AsSpan(kept), at);
            at += read;
            var rest = buffer.AsSpan(0, kept + read);
            for (var end = rest.IndexOf((byte)'\n'); end >= 0; end = rest.IndexOf((byte)'\n'))
            {
                take(rest[..end]);
                rest = rest[(end + 1)..];
            }

            if (read == 0)
            {
                if (rest.Length > 0)
                    take(rest);
                return at;
            }

            kept = rest.Length;
            rest.CopyTo(buffer);
        }
    }
}
