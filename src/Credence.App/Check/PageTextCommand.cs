using System.CommandLine;
using Credence.App.Resume;
using Credence.Pages.Reading;

namespace Credence.App.Check;

/// <summary>Hidden: takes the text out of the PDF on standard input, as a process of its own that <see cref="IsolatedExtraction"/> starts.</summary>
internal static class PageTextCommand
{
    private const string Name = "page-text";

    internal static Command Command()
    {
        var command = new Command(Name, "Take the text out of a PDF on standard input, within limits") { Hidden = true };
        command.SetAction(_ => IsolatedExtraction.Answer(document => PdfReading.Of(document).Write()));
        return command;
    }

    /// <summary>The text of an untrusted PDF, read in a process of its own.</summary>
    internal static PdfReading Isolated(ReadOnlyMemory<byte> document) =>
        PdfReading.Read(IsolatedExtraction.Run(document, refusal => PdfReading.Refused(refusal.What).Write(), Name));
}
