using Credence.Portfolio.Skills;

namespace Credence.Portfolio;

/// <summary>What a repository shows.</summary>
/// <remarks>Method: docs/method/portfolio.md. The lowest section leads, as in the ML Test Score (Breck et al. 2017), where the final score is the least of the sections'.</remarks>
/// <param name="Commit">Commit it was read at (hexadecimal).</param>
/// <param name="CommittedOn">Day of that commit by its committer's clock (UTC); null where it shows none that a calendar has.</param>
/// <param name="Items">Every check, in the order of the rules.</param>
/// <param name="Skills">Skills it shows, with places.</param>
/// <param name="Files">Files of that commit (count).</param>
/// <param name="Notes">What could not be looked at, a sentence each.</param>
public sealed record PortfolioReport(string Commit, DateOnly? CommittedOn, IReadOnlyList<CheckedItem> Items, RepositorySkills Skills, int Files, IReadOnlyList<string> Notes)
{
    /// <summary>Whether the history of the copy that was read is cut (a shallow clone).</summary>
    public bool IsCut { get; init; }

    /// <summary>Part of the code that is one's own, as the check own-code has it (whole percent); null where there is no code.</summary>
    public int? OwnCodePercent { get; init; }

    /// <summary>Points by section, in order.</summary>
    public IReadOnlyList<SectionScore> Sections { get; } =
        [.. Items.GroupBy(item => item.Check.Section).Select(group => new SectionScore(group.Key, group.Count(item => item.Finding.Outcome == CheckOutcome.Passed), group.Count()))];

    /// <summary>The section with the smallest part passed; of several the first.</summary>
    public SectionScore Lowest => Sections.MinBy(section => section.Share)!;

    /// <summary>Mean of the sections' parts (ratio).</summary>
    public double Mean => Sections.Average(section => section.Share);
}
