using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Credence.Postings.Reading;

/// <summary>The page inside a WARC block: an HTTP answer taken apart, or a bare page where it has no status line. Wrong chunk or compression marks are forgiven.</summary>
/// <param name="Status">HTTP status (200 for a bare page).</param>
/// <param name="ContentType">Media type as stated, or empty.</param>
/// <param name="Body">The page's bytes.</param>
internal sealed record HttpAnswer(int Status, string ContentType, byte[] Body)
{
    private const int SuccessStatus = 200;
    private const int Sample = 64 * 1024;
    private const string CharsetMark = "charset=";

    /// <summary>Whether it may be a page or JSON; an answer that does not say what it is may.</summary>
    public bool IsText => ContentType.Length == 0 || ContentType.Contains("html", StringComparison.OrdinalIgnoreCase) || ContentType.Contains("json", StringComparison.OrdinalIgnoreCase)
        || ContentType.Contains("xml", StringComparison.OrdinalIgnoreCase) || ContentType.Contains("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a block apart.</summary>
    public static HttpAnswer Read(byte[] block)
    {
        if (!block.AsSpan().StartsWith("HTTP/"u8))
            return new HttpAnswer(SuccessStatus, "", block);
        var end = block.AsSpan().IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0)
            (end, gap) = (block.AsSpan().IndexOf("\n\n"u8), 2);
        if (end < 0)
            (end, gap) = (block.Length, 0);
        var header = Encoding.UTF8.GetString(block, 0, end);
        var fields = WarcFile.Fields(header);
        var body = block[(end + gap)..];
        if (fields.GetValueOrDefault("transfer-encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Unchunk(body) ?? body;
        return new HttpAnswer(StatusOf(header), fields.GetValueOrDefault("content-type") ?? "", Unpack(body, fields.GetValueOrDefault("content-encoding")) ?? body);
    }

    /// <summary>The page as text, in the character set it states or seems to be in.</summary>
    public string Text()
    {
        var at = ContentType.IndexOf(CharsetMark, StringComparison.OrdinalIgnoreCase);
        var stated = at < 0 ? null : CharacterSet.Named(ContentType[(at + CharsetMark.Length)..].Trim('"', '\'', ' ').Split(';')[0]);
        var encoding = stated ?? CharacterSet.Detect(Body.AsSpan(0, Math.Min(Sample, Body.Length))) ?? CharacterSet.Utf8;
        return encoding.GetString(Body).TrimStart('\uFEFF');
    }

    private static int StatusOf(string header)
    {
        var parts = header.Split(' ', 3);
        return parts.Length > 1 && int.TryParse(parts[1].Split('\r')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;
    }

    private static byte[]? Unchunk(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        var rest = body.AsSpan();
        while (true)
        {
            var line = rest.IndexOf("\r\n"u8);
            if (line < 0 || !int.TryParse(Encoding.ASCII.GetString(rest[..line]).Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return whole.Length > 0 ? whole.ToArray() : null;
            rest = rest[(line + 2)..];
            if (length == 0)
                return whole.ToArray();
            var part = rest[..Math.Min(length, rest.Length)];
            whole.Write(part);
            rest = rest[part.Length..];
            if (rest.StartsWith("\r\n"u8))
                rest = rest[2..];
        }
    }

    private static byte[]? Unpack(byte[] body, string? encoding)
    {
        var packed = new MemoryStream(body);
        using Stream? unpacked = encoding?.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacked is null)
            return null;
        try
        {
            return new LimitedStream(unpacked).ToArray();
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
