namespace Credence.Portfolio.Repositories;

/// <summary>Commits that lead to the one read, newest first.</summary>
/// <param name="Commits">Commits, at least one.</param>
/// <param name="IsShallow">Whether the copy was made without its older commits, or has more than are read.</param>
internal sealed record RepositoryHistory(IReadOnlyList<CommitEntry> Commits, bool IsShallow)
{
    /// <summary>The commit read.</summary>
    internal CommitEntry Tip => Commits[0];
}
