using Credence.Statistics;

namespace Credence.Portfolio.Past;

/// <summary>Work over time.</summary>
internal static class CommitsOverTime
{
    internal static Finding Of(CheckInput input)
    {
        var commits = input.Repository.History.Commits;
        if (commits.Max(commit => commit.When) is not { } last || commits.Min(commit => commit.When) is not { } first)
            return Finding.Unknown("no commit shows a date");
        var days = (last - first).TotalDays;
        var said = FormattableString.Invariant($"{CountedNoun.Of(commits.Count, "commit")} over {CountedNoun.Of((long)Math.Round(days), "day")}");
        if (commits.Count >= input.Limits.Commits && days >= input.Limits.Days)
            return Finding.Passed(said).Sure;
        return input.Repository.History.IsShallow
            ? Finding.Unknown(said + " in this copy, which lacks older ones")
            : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.Commits} over {input.Limits.Days} are the least")).Sure;
    }
}
