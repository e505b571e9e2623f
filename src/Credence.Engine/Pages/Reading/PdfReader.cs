using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Credence.Pages.Reading;

/// <summary>The text of a PDF document, within limits of pages, depth and inflated bytes; the original is never shown or run.</summary>
internal static class PdfReader
{
    private const int MostPages = 100;
    private const int DeepestNesting = 64;
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Reads a document; pages after the limit are left out and said.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="most">Time after which it is given up.</param>
    /// <param name="stop">Gives it up.</param>
    internal static PdfReading Read(ReadOnlyMemory<byte> bytes, TimeSpan most, CancellationToken stop)
    {
        if (PdfNesting.IsDeeperThan(bytes.Span, DeepestNesting))
            return PdfReading.Refused("is nested too deeply");
        var reading = new Reading(bytes);
        var thread = new Thread(reading.Run, StackBytes) { IsBackground = true };
        thread.Start();
        if (!reading.Ended.Wait(most, stop))
            return PdfReading.Refused($"takes longer than {most.TotalSeconds:0} seconds to read");
        return reading.Text is { } text ? new PdfReading(text, reading.IsCut, null) : PdfReading.Refused(reading.Trouble ?? "cannot be read");
    }

    /// <summary>One reading on a thread of its own, so that it can be given up.</summary>
    private sealed class Reading(ReadOnlyMemory<byte> bytes)
    {
        internal ManualResetEventSlim Ended { get; } = new();

        internal string? Text { get; private set; }

        internal string? Trouble { get; private set; }

        internal bool IsCut { get; private set; }

        internal void Run()
        {
            try
            {
                Text = Extract();
            }
            catch (PdfDocumentEncryptedException)
            {
                Trouble = "is encrypted";
            }
            catch (PdfTooLargeException wrong)
            {
                Trouble = wrong.Message;
            }
#pragma warning disable CA1031 // a damaged document makes the library throw anything; it is unusable input, not a bug of ours
            catch (Exception wrong)
#pragma warning restore CA1031
            {
                Trouble = wrong.InnerException is PdfTooLargeException large ? large.Message : bytes.Span.IndexOf("/Encrypt"u8) >= 0 ? "is encrypted" : wrong is PdfDocumentFormatException ? "is damaged" : $"cannot be read ({wrong.GetType().Name})";
            }
            finally
            {
                Ended.Set();
            }
        }

        private string Extract()
        {
            var text = new StringBuilder();
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { SkipMissingFonts = true, MaxStackDepth = DeepestNesting, FilterProvider = new LimitedFilters() });
            if (new PdfForms(document).AreEndless())
                throw new PdfTooLargeException("has drawings that hold each other without end");
            var pages = Math.Min(document.NumberOfPages, MostPages);
            IsCut = document.NumberOfPages > pages;
            for (var number = 1; number <= pages && text.Length < PageLimits.TextLength; number++)
                text.Append(ContentOrderTextExtractor.GetText(document.GetPage(number), addDoubleNewline: false)).Append('\n');
            return text.ToString().Normalize(NormalizationForm.FormKC);
        }
    }
}
