using System.IO.Compression;
using System.Text;

namespace Credence.Bench.Fuzzing;

/// <summary>Makes inputs by number: the same number, seed and seeds make the same input.</summary>
/// <param name="seeds">Documents by form.</param>
/// <param name="seed">Seed of the run.</param>
internal sealed class FuzzInputs(IReadOnlyDictionary<string, IReadOnlyList<FuzzSeed>> seeds, int seed)
{
    private const int Spread = 1_000_003;
    private readonly string[] _forms = [.. seeds.Keys.Order(StringComparer.Ordinal)];

    internal FuzzInput Of(int number)
    {
        var random = new Random(unchecked((seed * Spread) + number));
        var form = _forms[number % _forms.Length];
        var (bytes, other) = (Any(form, random), Any(form, random));
        var (part, whole) = form switch
        {
            "docx" when random.Next(8) > 0 => PartOfPackage(bytes, random),
            "pdf" when random.Next(2) > 0 => Stream(bytes, random),
            _ => (bytes, itself => itself),
        };
        var isGentle = (form == "json" || (form == "docx" && !ReferenceEquals(part, bytes))) && random.Next(4) > 0;
        return new FuzzInput(number, form, isGentle ? FuzzGentle.Of(part, form, random) : FuzzMutation.Of(part, other, FuzzTokens.Of(form), random), whole);
    }

    private byte[] Any(string form, Random random) => seeds[form][random.Next(seeds[form].Count)].Bytes;

    private static (byte[] Part, Func<byte[], byte[]> Whole) PartOfPackage(byte[] package, Random random)
    {
        var parts = Unpacked(package);
        var texts = parts.Keys.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var chosen = random.Next(4) > 0 && parts.ContainsKey("word/document.xml") ? "word/document.xml" : texts[random.Next(texts.Count)];
        return (parts[chosen], part => Packed(parts.Select(one => one.Key == chosen ? (one.Key, part) : (one.Key, one.Value))));
    }

    private static Dictionary<string, byte[]> Unpacked(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }

        return parts;
    }

    private static byte[] Packed(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(bytes);
            }
        }

        return package.ToArray();
    }

    /// <summary>One stream of a PDF, unpacked where it is packed; packed again, its length said anew, it stands in its place.</summary>
    private static (byte[] Part, Func<byte[], byte[]> Whole) Stream(byte[] pdf, Random random)
    {
        var starts = new List<int>();
        for (var at = Next(pdf, 0, "stream"u8); at >= 0; at = Next(pdf, at + 6, "stream"u8))
        {
            if (at < 3 || !pdf.AsSpan(at - 3).StartsWith("end"u8))
                starts.Add(at + 6);
        }

        if (starts.Count == 0)
            return (pdf, itself => itself);
        var start = starts[random.Next(starts.Count)];
        start += pdf.AsSpan(start).StartsWith("\r\n"u8) ? 2 : 1;
        var end = Math.Max(start, Next(pdf, start, "endstream"u8) is >= 0 and var found ? found : pdf.Length);
        if (Inflated(pdf.AsMemory(start, end - start)) is not { } inflated)
            return (pdf[start..end], part => [.. pdf.AsSpan(0, start), .. part, .. pdf.AsSpan(end)]);
        return (inflated, part => Spliced(pdf, start, end, Deflated(part)));
    }

    private static byte[] Spliced(byte[] pdf, int start, int end, byte[] packed)
    {
        // where it fits, what follows keeps its place and the table of places stays right
        var padded = packed.Length < end - start ? [.. packed, .. Encoding.ASCII.GetBytes(new string(' ', end - start - packed.Length - 1)), (byte)'\n'] : packed;
        return [.. pdf.AsSpan(0, start), .. padded, .. pdf.AsSpan(end)];
    }

    private static byte[]? Inflated(ReadOnlyMemory<byte> packed)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Deflated(byte[] part)
    {
        using var bytes = new MemoryStream();
        using (var stream = new ZLibStream(bytes, CompressionLevel.SmallestSize))
            stream.Write(part);
        return bytes.ToArray();
    }

    private static int Next(byte[] bytes, int from, ReadOnlySpan<byte> word) => bytes.AsSpan(from).IndexOf(word) is >= 0 and var at ? from + at : -1;
}
