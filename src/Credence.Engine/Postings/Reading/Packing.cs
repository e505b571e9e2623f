using System.IO.Compression;
using ZstdSharp;

namespace Credence.Postings.Reading;

/// <summary>Unpacks gzip and zstd, told by their first bytes, also one inside the other.</summary>
internal static class Packing
{
    private const int Layers = 2;
    private const int Window = 64 * 1024;

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    private static ReadOnlySpan<byte> Zstd => [0x28, 0xB5, 0x2F, 0xFD];

    private static ReadOnlySpan<byte> Xz => [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'];

    /// <summary>The unpacked content.</summary>
    /// <exception cref="InvalidDataException">It is packed in a way that is not read.</exception>
    public static PeekStream Open(CountedStream file)
    {
        var content = new PeekStream(file);
        for (var layer = 0; layer < Layers; layer++)
        {
            var start = content.Peek(Xz.Length);
            if (start.StartsWith(Gzip))
                content = new PeekStream(new InflatedStream(new GZipStream(new BufferedStream(content, Window), CompressionMode.Decompress), content, file));
            else if (start.StartsWith(Zstd))
                content = new PeekStream(new InflatedStream(new DecompressionStream(content), content, file));
            else if (start.StartsWith("BZh"u8) || start.StartsWith(Xz) || start.StartsWith("PK\u0003\u0004"u8))
                throw new InvalidDataException("packed as bzip2, xz or zip, which is not read: unpack it first, or pack it as gz or zst");
            else
                break;
        }

        return content;
    }
}
