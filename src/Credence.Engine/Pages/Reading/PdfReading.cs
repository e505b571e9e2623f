using System.Text.Json;

namespace Credence.Pages.Reading;

/// <summary>What was taken out of a PDF page: its text, or why there is none.</summary>
/// <param name="Text">Its text; null where it cannot be read.</param>
/// <param name="IsCut">Whether pages were left out.</param>
/// <param name="Trouble">Why it cannot be read, to follow "is a PDF that"; null where it was.</param>
public sealed record PdfReading(string? Text, bool IsCut, string? Trouble)
{
    /// <summary>Reads a PDF in this process, within limits of pages, depth and inflated bytes; whoever gives untrusted ones bounds time and memory of the process.</summary>
    /// <param name="bytes">The document.</param>
    public static PdfReading Of(ReadOnlyMemory<byte> bytes) => PdfReader.Read(bytes, Timeout.InfiniteTimeSpan, CancellationToken.None);

    /// <summary>A document that was not read.</summary>
    /// <param name="trouble">Why, to follow "is a PDF that".</param>
    public static PdfReading Refused(string trouble) => new(null, IsCut: false, trouble);

    /// <summary>Whether bytes are a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, PageReader.HeaderReach)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The reading as bytes for another process.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, PdfReadingJson.Default.PdfReading);

    /// <summary>The reading another process wrote.</summary>
    /// <param name="bytes">What it wrote; anything else is a document that was not read.</param>
    public static PdfReading Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, PdfReadingJson.Default.PdfReading) ?? Refused("cannot be read");
        }
        catch (JsonException)
        {
            return Refused("cannot be read");
        }
    }
}
