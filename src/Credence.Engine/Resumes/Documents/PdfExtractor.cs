using Credence.Pages.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Credence.Resumes.Documents;

/// <summary>Takes the words of a PDF with their places; nothing in it is run, shown or followed.</summary>
internal static class PdfExtractor
{
    private const int MostPages = 30;
    private const int MostLetters = 300_000;
    private const int MostLinks = 200;
    private const int StackBytes = 16 * 1024 * 1024;
    private const double LargestPage = 1_000_000; // points; the format itself has 14,400
    private const string OtherWay = "Save the résumé again as PDF without a password, or give it as Word document or text";

    /// <summary>Reads a document on a thread with room for nested objects.</summary>
    internal static ExtractedDocument Read(ReadOnlyMemory<byte> bytes)
    {
        if (PdfNesting.IsDeeperThan(bytes.Span, ResumeLimits.Depth))
            return ExtractedDocument.Refused(new Refusal("too_deep", "is a PDF whose objects are nested too deeply", OtherWay));
        var document = default(ExtractedDocument);
        var thread = new Thread(() => document = Tried(bytes), StackBytes) { IsBackground = true };
        thread.Start();
        thread.Join();
        return document!;
    }

    private static ExtractedDocument Tried(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Extract(bytes);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Encrypted();
        }
#pragma warning disable CA1031 // a damaged document makes the library throw anything; it is unusable input, not a bug of ours
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            return IsTooLarge(wrong) ? ExtractedDocument.Refused(new Refusal("too_large_uncompressed", $"is a PDF that {(wrong as PdfTooLargeException ?? wrong.InnerException as PdfTooLargeException)?.Message ?? "needs too much memory"}", OtherWay))
                : bytes.Span.IndexOf("/Encrypt"u8) >= 0 ? Encrypted()
                : ExtractedDocument.Refused(new Refusal("corrupt", $"is a PDF that cannot be read ({wrong.GetType().Name})", OtherWay));
        }
    }

    private static bool IsTooLarge(Exception wrong) => wrong is PdfTooLargeException or OutOfMemoryException || wrong.InnerException is PdfTooLargeException or OutOfMemoryException;

    private static ExtractedDocument Encrypted() => ExtractedDocument.Refused(new Refusal("encrypted", "is an encrypted PDF", OtherWay));

    private static ExtractedDocument Extract(ReadOnlyMemory<byte> bytes)
    {
        using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { SkipMissingFonts = true, MaxStackDepth = ResumeLimits.Depth, FilterProvider = new LimitedFilters() });
        if (new PdfForms(document).AreEndless())
            return ExtractedDocument.Refused(new Refusal("too_deep", "is a PDF whose drawings hold each other without end", OtherWay));
        var warnings = new List<ReadWarning>();
        var (pages, links) = (new List<PageContent>(), new List<string>());
        var letters = 0;
        var last = Math.Min(document.NumberOfPages, MostPages);
        for (var number = 1; number <= last && letters < MostLetters; number++)
        {
            try
            {
                var page = document.GetPage(number);
                letters += page.Letters.Count;
                if (Math.Max(page.CropBox.Bounds.Width, page.CropBox.Bounds.Height) is not (> 0 and < LargestPage))
                {
                    warnings.Add(new ReadWarning(WarningKind.Cut, $"Page {number} has no size a page can have and was left out.", number));
                    continue;
                }

                pages.Add(Content(page, warnings));
                if (links.Count < MostLinks)
                    links.AddRange(Links(page));
            }
#pragma warning disable CA1031 // one damaged page does not take the others with it
            catch (Exception wrong) when (!IsTooLarge(wrong) && (last > 1 || pages.Count > 0))
#pragma warning restore CA1031
            {
                warnings.Add(new ReadWarning(WarningKind.Cut, $"Page {number} is damaged and was left out ({wrong.GetType().Name}).", number));
            }
        }

        if (document.NumberOfPages > pages.Count && pages.Count > 0 && last == MostPages)
            warnings.Add(new ReadWarning(WarningKind.Cut, $"Only the first {pages.Count} of {document.NumberOfPages} pages were read.", null));
        return new ExtractedDocument(DocumentKind.Pdf, [], pages, [.. links.Distinct().Take(MostLinks)], warnings, null);
    }

    private static PageContent Content(Page page, List<ReadWarning> warnings)
    {
        var box = page.CropBox.Bounds;
        var seen = SeenLetters.Of(page, out var isScan, out var hidden);
        if (isScan)
            warnings.Add(new ReadWarning(WarningKind.HiddenText, $"Page {page.Number} is a scan: its text is what some program recognized in the image, with that program's errors.", page.Number));
        else if (hidden > 0)
            warnings.Add(new ReadWarning(WarningKind.HiddenText, $"Page {page.Number} has text that a person does not see (white, tiny, not painted or beside the page): {hidden:N0} letters. It was left out and counts for nothing here; other programs may read it and hold it against you.", page.Number));
        var images = Images(page, box);
        if (images > 0.12)
            warnings.Add(new ReadWarning(WarningKind.TextInImages, $"An image covers {100 * images:0} % of page {page.Number}; text in images is not read.", page.Number));
        var pieces = LetterRows.Pieces(seen, box.Left, box.Top, warnings, page.Number);
        return new PageContent(page.Number, box.Width, box.Height, images, DrawnBullets.Set(pieces, page, box.Left, box.Top));
    }

    private static double Images(Page page, PdfRectangle box)
    {
        try
        {
            return page.GetImages().Select(image => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height)).Where(double.IsFinite).DefaultIfEmpty(0).Max() / Math.Max(1, box.Width * box.Height);
        }
#pragma warning disable CA1031 // an image nobody can decode is no reason to lose the text
        catch (Exception)
#pragma warning restore CA1031
        {
            return 0;
        }
    }

    private static IEnumerable<string> Links(Page page)
    {
        try
        {
            return [.. page.GetHyperlinks().Select(link => link.Uri).Where(address => !string.IsNullOrWhiteSpace(address))];
        }
#pragma warning disable CA1031 // the same with links
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }
}
