using System.CommandLine;
using Credence.App.Hosting;
using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary>Hidden: takes the lines out of the document on standard input. <see cref="IsolatedExtraction"/> starts it as a process of its own, so that a hostile document takes nothing else with it.</summary>
internal static class LinesCommand
{
    internal const string Name = "lines";

    internal static Command Command()
    {
        var command = new Command(Name, "Take the lines out of a document on standard input, within limits") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        ProcessLimits.Set();
        using var document = new MemoryStream();
        using (var input = Console.OpenStandardInput())
            input.CopyTo(document);
        using var output = Console.OpenStandardOutput();
        output.Write(ResumeReader.Extract(document.GetBuffer().AsMemory(0, (int)document.Length)));
        return Door.Answered;
    }
}
