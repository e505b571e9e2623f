using Credence.Portfolio.Repositories;
using Credence.Statistics;

namespace Credence.Portfolio.Past;

/// <summary>Messages that say what changed.</summary>
internal static class MessagesSay
{
    internal static Finding Of(CheckInput input)
    {
        // merges are written by the program
        var commits = input.Repository.History.Commits.Where(commit => commit.Parents < 2).ToList();
        if (commits.Count == 0)
            return Finding.Unknown("every commit is a merge");
        var saying = commits.Count(commit => Says(input, commit));
        var share = (double)saying / commits.Count;
        var said = FormattableString.Invariant($"{saying:#,0} of {CountedNoun.Of(commits.Count, "message")} {(saying == 1 || commits.Count == 1 ? "says" : "say")} what changed");
        if (input.Repository.IsCut)
            return Finding.Unknown(said + " in this copy, which lacks older ones");
        return share >= input.Limits.MessageShare
            ? Finding.Passed(said)
            : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.MessageShare * 100:0} % is the least"), commits.Where(commit => !Says(input, commit)).Select(commit => new Proof("", null, commit.Id[..10])));
    }

    // of as few words as are asked for none may be a word that says nothing
    private static bool Says(CheckInput input, CommitEntry commit)
    {
        var (words, least) = (commit.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), input.Limits.MessageWords);
        return words.Length >= least && commit.Message.Length >= input.Limits.MessageLetters && !(words.Length <= least && input.Cues["empty-message"].IsIn(commit.Message));
    }
}
