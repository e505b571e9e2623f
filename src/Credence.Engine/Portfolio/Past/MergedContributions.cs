namespace Credence.Portfolio.Past;

/// <summary>Work that was proposed and taken in, or done with others.</summary>
internal static class MergedContributions
{
    internal static Finding Of(CheckInput input)
    {
        var commits = input.Repository.History.Commits;
        var merged = input.Cues["merge-message"];
        var proofs = commits.Where(commit => commit.Parents > 1 || merged.IsIn(commit.Message)).Select(commit => new Proof("", null, commit.Id[..10])).ToList();
        if (proofs.Count > 0)
            return Finding.Passed(FormattableString.Invariant($"{proofs.Count:#,0} commits took in proposed work"), proofs);
        var authors = commits.Select(commit => commit.Author).Distinct(StringComparer.Ordinal).Count();
        if (authors > 1)
            return Finding.Passed(FormattableString.Invariant($"{authors} people committed"));
        return input.Repository.History.IsShallow
            ? Finding.Unknown("this copy lacks older commits, where work may have been proposed and merged")
            : Finding.Failed("one person committed everything, and nothing was proposed and merged");
    }
}
