namespace Credence.Portfolio.Explain;

/// <summary>The README shows the command that runs it.</summary>
internal static class RunCommand
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var commands = input.Cues["command"];
        return Finding.Found(
            CodeBlocks.Of(text).Where(line => commands.IsIn(line.Line)).Select(line => text.Line(line.Number, line.Line)),
            "the README shows a command in a code block", "no code block of the README holds a command");
    }
}
