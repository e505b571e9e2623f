using System.Buffers.Binary;
using System.Text;

namespace Credence.Portfolio.Explain;

/// <summary>Tells whether a file is a picture in which something can be seen.</summary>
/// <remarks>Sources: W3C PNG 3, section 5.2 and 11.2.1; GIF89a, section 18; RFC 9649 (WebP); ISO/IEC 10918-1 (JPEG); W3C SVG 2.</remarks>
internal static class Picture
{
    /// <summary>How many bytes of a file are looked at.</summary>
    internal const int Looked = 4096;

    private const int LeastBytes = 64;

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether it is one. A pointer of Git LFS stands for one; forms that are not known count from some bytes on.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="start">Its first bytes.</param>
    /// <param name="leastPixels">Least width and height (pixels) where the file says them.</param>
    internal static bool Is(string name, ReadOnlySpan<byte> start, double leastPixels)
    {
        if (start.StartsWith("version https://git-lfs"u8))
            return true;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".PNG" => start.StartsWith(Png) && start.Length >= 24 && BinaryPrimitives.ReadUInt32BigEndian(start[16..]) >= leastPixels && BinaryPrimitives.ReadUInt32BigEndian(start[20..]) >= leastPixels,
            ".GIF" => start.StartsWith("GIF8"u8) && start.Length >= 10 && BinaryPrimitives.ReadUInt16LittleEndian(start[6..]) >= leastPixels && BinaryPrimitives.ReadUInt16LittleEndian(start[8..]) >= leastPixels,
            ".JPG" or ".JPEG" => start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && start.Length >= LeastBytes,
            ".WEBP" => start.StartsWith("RIFF"u8) && start.Length >= LeastBytes && start[8..].StartsWith("WEBP"u8),
            ".SVG" => start.Length >= LeastBytes && Encoding.UTF8.GetString(start).Contains("<svg", StringComparison.OrdinalIgnoreCase),
            _ => start.Length >= LeastBytes,
        };
    }
}
