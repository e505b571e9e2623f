using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Past;

/// <summary>Messages that say what changed.</summary>
internal static class MessagesSay
{
    private const int LeastWords = 3;
    private const int LeastLetters = 12;

    internal static Finding Of(CheckInput input)
    {
        // merges are written by the program
        var commits = input.Repository.History.Commits.Where(commit => commit.Parents < 2).ToList();
        if (commits.Count == 0)
            return Finding.Unknown("every commit is a merge");
        var empty = input.Cues["empty-message"];
        var saying = commits.Count(commit => Says(commit, empty));
        var share = (double)saying / commits.Count;
        var said = FormattableString.Invariant($"{saying:#,0} of {commits.Count:#,0} messages say what changed");
        if (input.Repository.IsCut)
            return Finding.Unknown(said + " in this copy, which lacks older ones");
        return share >= input.Limits.MessageShare
            ? Finding.Passed(said)
            : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.MessageShare * 100:0} % is the least"), commits.Where(commit => !Says(commit, empty)).Select(commit => new Proof("", null, commit.Id[..10])));
    }

    private static bool Says(CommitEntry commit, CueList empty)
    {
        var words = commit.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= LeastWords && commit.Message.Length >= LeastLetters && !(words.Length <= LeastWords && empty.IsIn(commit.Message));
    }
}
