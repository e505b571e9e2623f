using System.CommandLine;
using Credence.App.Hosting;
using Credence.Resumes.Json;

namespace Credence.App.Resume;

/// <summary><c>resume read FILE</c>: what a machine reads in a résumé, with places, certainty and warnings.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "PDF, Word (.docx), text, Markdown or JSON Resume; - for standard input" };

    private static readonly Option<string?> JsonResume = new("--json-resume") { Description = "Also write what was read as JSON Resume (jsonresume.org)", HelpName = "OUT" };

    private static readonly Option<bool> Lines = new("--lines") { Description = "Also show the text line by line, in the order a machine reads it" };

    internal static Command Command()
    {
        var command = new Command("read", "Show what a machine reads in a résumé, with places and warnings") { File, JsonResume, Lines };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var file = call.GetValue(File)!;
        var bytes = ResumeFile.Bytes(file);
        var tools = new ResumeTools(new LoadedData(Door.DataOf(call)));
        var resume = tools.Read(bytes, file);
        if (call.GetValue(JsonResume) is { } target)
            WholeFile.Write(target, JsonResumeWriter.Write(resume));
        var shape = tools.Shape(resume, file, Door.DayOf(call), tools.Receipt(call));
        if (call.GetValue(Door.Json))
            Print.Json(shape, ResumeJson.Default.ResumeShape);
        else
            Console.Out.Write(ResumeText.Of(shape, call.GetValue(Lines), Print.OnTerminal));
        return Door.Answered;
    }
}
