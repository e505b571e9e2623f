using Credence.Statistics;

namespace Credence.Portfolio.Past;

/// <summary>Work that was proposed and taken in, or done with others. Merging a branch of one's own proposes nothing to anybody.</summary>
internal static class MergedContributions
{
    internal static Finding Of(CheckInput input)
    {
        var commits = input.Repository.History.Commits;
        var merged = input.Cues["merge-message"];
        var proofs = commits.Where(commit => merged.IsIn(commit.Message)).Select(commit => new Proof("", null, commit.Id[..10])).ToList();
        if (proofs.Count > 0)
            return Finding.Passed($"{CountedNoun.Of(proofs.Count, "commit")} took in proposed work", proofs);
        var authors = commits.Select(commit => commit.Author).Distinct(StringComparer.Ordinal).Count();
        if (authors > 1)
            return Finding.Passed(FormattableString.Invariant($"{authors:#,0} people committed"));
        if (input.Repository.History.IsShallow)
            return Finding.Unknown("this copy lacks older commits, where work may have been proposed and merged");
        var own = commits.Where(commit => commit.Parents > 1).Select(commit => new Proof("", null, commit.Id[..10])).ToList();
        return own.Count > 0
            ? Finding.Failed($"one person committed everything; {CountedNoun.Of(own.Count, "merge")} of that person's own branches, none of which names a pull or merge request", own)
            : Finding.Failed("one person committed everything, and nothing was proposed and merged");
    }
}
