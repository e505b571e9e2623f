using Credence.Statistics;

namespace Credence.Portfolio.Past;

/// <summary>No single commit brought nearly everything.</summary>
internal static class BulkCommit
{
    private const double Kib = 1024;

    internal static Finding Of(CheckInput input)
    {
        var commits = input.Repository.History.Commits;
        var all = commits.Sum(commit => commit.AddedBytes);
        if (input.Repository.History.IsShallow)
            return Finding.Unknown("the oldest commit of this copy holds what came before");
        // of next to nothing, one commit brings nearly all
        if (commits.Count < input.Limits.BulkCommits || (all > 0 && all < input.Limits.BulkKib * Kib))
            return Finding.Unknown(FormattableString.Invariant($"too early to say: {CountedNoun.Of(commits.Count, "commit")} with {all / Kib:#,0.0} KiB of code, prose and settings (data, and files begun with, are not counted); from {input.Limits.BulkCommits:0} commits and {input.Limits.BulkKib:0.#} KiB on it can be told")).OfNothing;
        if (all == 0)
            return Finding.Failed("no commit brought code, prose or settings beside what 'credence project new' writes").Sure.OfNothing;
        var largest = commits.MaxBy(commit => commit.AddedBytes)!;
        var share = (double)largest.AddedBytes / all;
        var said = FormattableString.Invariant($"the largest commit ({largest.Id[..10]}) brought {share * 100:0} % of the code, prose and settings (data, and files begun with, are not counted)");
        return share <= input.Limits.BulkShare
            ? Finding.Passed(said).Sure
            : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.BulkShare * 100:0} % is the most, and {Missing(largest.AddedBytes, all, input.Limits.BulkShare)} of them in other commits bring it there")).Sure;
    }

    // how much more other commits would have to bring
    private static string Missing(long largest, long all, double most)
    {
        var bytes = Math.Ceiling(largest / most) - all;
        return bytes < Kib ? CountedNoun.Of((long)bytes, "byte") : FormattableString.Invariant($"{bytes / Kib:#,0.0} KiB");
    }
}
