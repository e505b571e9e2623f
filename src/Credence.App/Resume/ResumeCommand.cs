using System.CommandLine;

namespace Credence.App.Resume;

/// <summary><c>credence resume</c>: what a résumé says, which postings it fits, and what additions would open.</summary>
internal static class ResumeCommand
{
    internal static Command Command() => new("resume", "Hold a résumé against postings, and see what an addition would open")
    {
        MatchCommand.Command(),
        UnlockCommand.Command(),
        ScorecardCommand.Command(),
    };
}
