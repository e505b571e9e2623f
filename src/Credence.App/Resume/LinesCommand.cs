using System.CommandLine;
using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary>Hidden: takes the lines out of the document on standard input. <see cref="IsolatedExtraction"/> starts it as a process of its own, so that a hostile document takes nothing else with it.</summary>
internal static class LinesCommand
{
    internal const string Name = "lines";

    internal static Command Command()
    {
        var command = new Command(Name, "Take the lines out of a document on standard input, within limits") { Hidden = true };
        command.SetAction(_ => IsolatedExtraction.Answer(ResumeReader.Extract));
        return command;
    }
}
