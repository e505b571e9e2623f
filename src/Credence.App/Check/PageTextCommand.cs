using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Resume;
using Credence.Pages.Reading;
using Credence.Resumes;

namespace Credence.App.Check;

/// <summary>Hidden: takes the text out of the PDF on standard input, as a process of its own that <see cref="IsolatedExtraction"/> starts.</summary>
internal static class PageTextCommand
{
    private const string Name = "page-text";

    internal static Command Command()
    {
        var command = new Command(Name, "Take the text out of a PDF on standard input, within limits") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    /// <summary>The text of an untrusted PDF, read in a process of its own.</summary>
    internal static PdfReading Isolated(ReadOnlyMemory<byte> document) =>
        PdfReading.Read(IsolatedExtraction.Run(document, refusal => PdfReading.Refused(refusal.What).Write(), Name));

    private static int Run()
    {
        ProcessLimits.Set();
        using var document = new MemoryStream();
        using (var input = Console.OpenStandardInput())
            input.CopyTo(document);
        using var output = Console.OpenStandardOutput();
        output.Write(PdfReading.Of(document.GetBuffer().AsMemory(0, (int)document.Length)).Write());
        return Door.Answered;
    }
}
