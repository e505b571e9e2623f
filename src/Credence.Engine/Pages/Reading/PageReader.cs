using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Pages.Reading;

/// <summary>Reads a page of any kind from its bytes; what it is made of is told by its content, never by its name.</summary>
internal static class PageReader
{
    private const int Sample = 64 * 1024;
    internal const int HeaderReach = 1024;

    /// <summary>Reads a page.</summary>
    /// <exception cref="UnusableInputException">It is too large, no text, without visible text, or a PDF that cannot be read.</exception>
    internal static PageText Read(ReadOnlyMemory<byte> bytes, string where, Func<ReadOnlyMemory<byte>, PdfReading> pdf)
    {
        if (bytes.Length > PageLimits.PageBytes)
            throw TooLarge(where);
        if (bytes.Length == 0)
            throw new UnusableInputException(where, "is empty", "Give a page with text");
        var page = PdfReading.IsPdf(bytes.Span) ? OfPdf(pdf(bytes), where) : OfText(bytes.Span, where);
        return page.Blocks.Count > 0 ? page : throw new UnusableInputException(where, "has no visible text", "Save the page from a browser after it has loaded, or copy its text into a file");
    }

    /// <summary>The complaint about a page over the limit.</summary>
    internal static UnusableInputException TooLarge(string where) =>
        new(where, $"is larger than {PageLimits.PageBytes / (1024 * 1024)} MiB", "Give the page itself, or the part of it that describes the course");

    private static PageText OfPdf(PdfReading reading, string where) => reading.Text is { } text
        ? PlainReader.Read(text, PageKind.Pdf) with { IsCut = reading.IsCut }
        : throw new UnusableInputException(where, $"is a PDF that {reading.Trouble}", "Open it, copy its text into a file, and give that file");

    private static PageText OfText(ReadOnlySpan<byte> bytes, string where)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (bytes.StartsWith("PK\u0003\u0004"u8) || CharacterSet.Detect(sample) is not { } encoding)
            throw new UnusableInputException(where, "is neither HTML, text nor PDF", "Save the page as HTML, text or PDF");
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        return TextOfHtml.HasTags(text) ? HtmlReader.Read(text) : PlainReader.Read(text, PageKind.Text);
    }
}
