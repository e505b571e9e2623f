using Credence.Portfolio.Starting;
using LibGit2Sharp;

namespace Credence.Portfolio.Repositories;

/// <summary>Reads the commits that lead to the current one.</summary>
internal static class HistoryReader
{
    private const int MostCommits = 5_000;
    private static readonly CompareOptions Plain = new() { Similarity = SimilarityOptions.None, IncludeUnmodified = false };

    internal static (RepositoryHistory History, PastContents Past) Read(OpenedRepository opened, FileKinds kinds, CancellationToken stop)
    {
        var objects = opened.Objects;
        var newestFirst = objects.Commits.QueryBy(new CommitFilter { IncludeReachableFrom = objects.Lookup<Commit>(opened.Tip), SortBy = CommitSortStrategies.Topological | CommitSortStrategies.Time })
            .Take(MostCommits + 1).ToList();
        var cut = newestFirst.Count > MostCommits;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var contents = new List<(string, string, string)>();
        var entries = new List<CommitEntry>();
        // oldest first, so that a content belongs to the commit it was new with
        foreach (var commit in newestFirst.Take(MostCommits).Reverse())
        {
            stop.ThrowIfCancellationRequested();
            opened.Looked();
            var (when, author) = SignedBy(commit);
            entries.Add(new CommitEntry(commit.Sha, when, author, commit.MessageShort, commit.Parents.Count(), Added(objects, commit, kinds, seen, contents)));
        }

        entries.Reverse();
        return (new RepositoryHistory(entries, cut || opened.IsShallow), new PastContents(opened, contents));
    }

    private static long Added(Repository objects, Commit commit, FileKinds kinds, HashSet<string> seen, List<(string, string, string)> contents)
    {
        long bytes = 0;
        foreach (var change in objects.Diff.Compare<TreeChanges>(ParentTree(commit), commit.Tree, Plain))
        {
            if (change.Mode is not (Mode.NonExecutableFile or Mode.ExecutableFile or Mode.NonExecutableGroupWritableFile) || change.Status is not (ChangeKind.Added or ChangeKind.Modified or ChangeKind.TypeChanged) || !seen.Add(change.Oid.Sha))
                continue;
            // data, others' code and what a project was started from say nothing about how the work grew
            bytes += kinds.Of(change.Path) is FileKind.Other or FileKind.Vendored || KnownFiles.Holds(change.Oid.Sha) ? 0 : objects.ObjectDatabase.RetrieveObjectMetadata(change.Oid).Size;
            contents.Add((change.Oid.Sha, change.Path, commit.Sha));
        }

        return bytes;
    }

    private static Tree? ParentTree(Commit commit)
    {
        try
        {
            return commit.Parents.FirstOrDefault()?.Tree;
        }
        catch (NotFoundException)
        {
            // a shallow copy ends here
            return null;
        }
    }

    private static (DateTimeOffset? When, string Author) SignedBy(Commit commit)
    {
        try
        {
            return (commit.Committer.When, commit.Author.Email.ToLowerInvariant());
        }
        catch (ArgumentOutOfRangeException)
        {
            // a date that no calendar has
            return (null, "");
        }
    }
}
