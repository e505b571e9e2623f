namespace Credence.Portfolio.Past;

/// <summary>No single commit brought nearly everything.</summary>
internal static class BulkCommit
{
    internal static Finding Of(CheckInput input)
    {
        var commits = input.Repository.History.Commits;
        var all = commits.Sum(commit => commit.AddedBytes);
        if (input.Repository.History.IsShallow)
            return Finding.Unknown("the oldest commit of this copy holds what came before");
        var largest = commits.MaxBy(commit => commit.AddedBytes)!;
        var share = all == 0 ? 1 : (double)largest.AddedBytes / all;
        var said = FormattableString.Invariant($"the largest commit ({largest.Id[..10]}) brought {share * 100:0} % of all content");
        return share <= input.Limits.BulkShare ? Finding.Passed(said).Sure : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.BulkShare * 100:0} % is the most")).Sure;
    }
}
