using Credence.Portfolio.Past;
using Credence.Portfolio.Repositories;
using Credence.Portfolio.Skills;
using Credence.Sources;
using LibGit2Sharp;

namespace Credence.Portfolio;

/// <summary>Reads what a git repository shows. Nothing in it is run, and nothing outside it is read.</summary>
/// <param name="rules">Checks and thresholds.</param>
/// <param name="cues">Words and file names to look for.</param>
/// <param name="proofs">What proves which skill.</param>
public sealed class PortfolioReader(PortfolioRules rules, PortfolioCues cues, ProofRules proofs)
{
    /// <summary>Reads rules and words.</summary>
    /// <exception cref="UnusableInputException">A file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static PortfolioReader Read(DataFolder data) => new(PortfolioRules.Read(data), PortfolioCues.Read(data), ProofRules.Read(data));

    /// <summary>What is looked for.</summary>
    public PortfolioRules Rules => rules;

    /// <summary>What proves which skill.</summary>
    public ProofRules Proofs => proofs;

    /// <summary>A repository's current commit (hexadecimal), told without the library that reads git.</summary>
    /// <param name="folder">Folder of the repository.</param>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely.</exception>
    public static string CommitOf(string folder) => PreparedRepository.Found(folder).Tip;

    /// <summary>Whether a repository is a shallow clone, whose older commits are not in it.</summary>
    /// <param name="folder">Folder of the repository.</param>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely.</exception>
    public static bool IsCut(string folder) => PreparedRepository.Found(folder).Shallow is not null;

    /// <summary>What a repository shows at its current commit; what is not committed does not count.</summary>
    /// <param name="folder">Folder of the repository.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely.</exception>
    /// <remarks>Read in this process, which a damaged repository may keep from coming to an end: a door reads in a process of its own (docs/decisions/0035).</remarks>
    public PortfolioReport Of(string folder, DateOnly asOf, CancellationToken stop)
    {
        using var prepared = PreparedRepository.Of(folder);
        return At(prepared.Place, null, asOf, () => { }, stop)!;
    }

    /// <summary>What a repository made ready shows at a commit.</summary>
    /// <param name="place">The repository.</param>
    /// <param name="commit">Id of the commit (40 hexadecimal digits); null for the current one.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="looked">Called whenever an object was looked at or a check was made, as a sign that reading goes on.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null where the repository does not hold that commit.</returns>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public PortfolioReport? At(RepositoryPlace place, string? commit, DateOnly asOf, Action looked, CancellationToken stop)
    {
        using var opened = OpenedRepository.Open(place, looked);
        return commit is null || opened.GoTo(commit) ? Checked(opened, asOf, stop) : null;
    }

    private PortfolioReport Checked(OpenedRepository opened, DateOnly asOf, CancellationToken stop)
    {
        try
        {
            return Read(opened, asOf, stop);
        }
        catch (LibGit2SharpException wrong)
        {
            throw OpenedRepository.Damaged(opened.Shown, wrong.Message);
        }
    }

    private PortfolioReport Read(OpenedRepository opened, DateOnly asOf, CancellationToken stop)
    {
        var view = RepositoryView.Of(opened, cues, stop);
        var input = new CheckInput(view, cues, proofs.Names, rules.Limits, asOf);
        IReadOnlyList<CheckedItem> items = [.. rules.Checks.Select(check => Checked(check, input, opened, stop))];
        return new PortfolioReport(
            view.History.Tip.Id, view.History.Tip.When is { } when ? DateOnly.FromDateTime(when.UtcDateTime) : null, items, SkillReader.Of(input, proofs, stop), view.Files.Count, view.Notes)
        {
            IsCut = opened.IsShallow,
            OwnCodePercent = OwnCode.ShareOf(input) is { } share ? (int)Math.Round(share * 100, MidpointRounding.AwayFromZero) : null,
        };
    }

    private static CheckedItem Checked(PortfolioCheck check, CheckInput input, OpenedRepository opened, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        opened.Looked();
        return new CheckedItem(check, CheckList.All[check.Id](input));
    }
}
