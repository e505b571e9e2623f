using System.CommandLine;

namespace Credence.App.Resume;

/// <summary><c>resume</c>: what a machine reads in a résumé, and what that opens.</summary>
internal static class ResumeCommand
{
    internal const string Name = "resume";

    internal static Command Command() => new(Name, "See what a machine reads in your résumé, which postings it fits, and what would open more")
    {
        ReadCommand.Command(),
        MatchCommand.Command(),
        UnlockCommand.Command(),
        ScorecardCommand.Command(),
        LinesCommand.Command(),
    };
}
