using System.CommandLine;

namespace Credence.App.Rules;

/// <summary><c>rules lint | test | draw | diff | eval | import | export</c>: reads, checks, tests and draws the rules an answer is made by, and any other rules in the same form or in DMN.</summary>
internal static class RulesCommand
{
    private const string Name = "rules";

    /// <summary>The command for this call; <c>draw</c> takes an option for each question of the flow it is given.</summary>
    internal static Command For(string[] args)
    {
        var about = new VerbHelp(Name, args);
        return new(Name, "Check, test, draw, compare and run decision rules")
        {
            LintCommand.Command(about),
            TestCommand.Command(about),
            DrawCommand.For(args, about),
            DiffCommand.Command(about),
            EvalCommand.Command(about),
            ImportCommand.Command(about),
            ExportCommand.Command(about),
        };
    }
}
