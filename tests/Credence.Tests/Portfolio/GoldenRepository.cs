using LibGit2Sharp;

namespace Credence.Tests.Portfolio;

/// <summary>A made repository that passes every check, as files and a plan of commits; a mutant changes one thing before it is written.</summary>
internal sealed class GoldenRepository
{
    internal static readonly DateTimeOffset FirstCommit = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    internal static readonly DateOnly AsOf = new(2026, 11, 1);

    /// <summary>Files by path; those of a later commit come in the order given.</summary>
    internal SortedDictionary<string, byte[]> Files { get; } = new(GoldenFiles.All(), StringComparer.Ordinal);

    /// <summary>Contents that were committed once and taken out again.</summary>
    internal Dictionary<string, string> TakenOut { get; } = new(StringComparer.Ordinal);

    internal TimeSpan BetweenCommits { get; set; } = TimeSpan.FromDays(1);

    internal TimeSpan Earlier { get; set; } = TimeSpan.Zero;

    internal bool IsAllInOneCommit { get; set; }

    internal bool IsMerged { get; set; } = true;

    internal Func<int, string> Message { get; set; } = number => FormattableString.Invariant($"Add the {GoldenFiles.Steps[number % GoldenFiles.Steps.Length]} and say what it is for");

    internal string Text(string path) => System.Text.Encoding.UTF8.GetString(Files[path]);

    internal void Change(string path, string from, string to)
    {
        var text = Text(path);
        if (!text.Contains(from, StringComparison.Ordinal))
            throw new InvalidOperationException($"{path} does not hold '{from}'");
        Put(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    internal void Put(string path, string text) => Files[path] = System.Text.Encoding.UTF8.GetBytes(text);

    /// <summary>Writes it as commits into a folder.</summary>
    internal void Write(string folder)
    {
        Repository.Init(folder);
        using var repository = new Repository(folder);
        var tree = new TreeDefinition();
        var tip = (Commit?)null;
        var groups = IsAllInOneCommit ? [Files.ToList()] : Files.GroupBy(file => Array.IndexOf(GoldenFiles.Order, file.Key) is >= 0 and var place ? place : GoldenFiles.Order.Length).OrderBy(group => group.Key).Select(group => group.ToList()).ToList();
        var number = 0;
        foreach (var group in groups)
        {
            foreach (var (path, content) in group)
                tree.Add(path, repository.ObjectDatabase.CreateBlob(new MemoryStream(content)), Mode.NonExecutableFile);
            tip = Committed(repository, tree, number++, tip is null ? [] : [tip]);
        }

        foreach (var (path, text) in TakenOut)
        {
            tree.Add(path, repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), Mode.NonExecutableFile);
            tip = Committed(repository, tree, number++, [tip!]);
            tree.Remove(path);
            tip = Committed(repository, tree, number++, [tip]);
        }

        while (number < GoldenFiles.Commits)
        {
            tree.Add("docs/notes.md", repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"Entry {number}.\n")))), Mode.NonExecutableFile);
            tip = Committed(repository, tree, number++, [tip!]);
        }

        if (IsMerged)
            tip = Committed(repository, tree, number, [tip!, tip!.Parents.First()]);
        repository.Refs.Add("refs/heads/main", tip!.Id, allowOverwrite: true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }

    private Commit Committed(Repository repository, TreeDefinition tree, int number, Commit[] parents)
    {
        var who = new Signature("Mara Example", "mara@example.org", FirstCommit - Earlier + number * BetweenCommits);
        return repository.ObjectDatabase.CreateCommit(who, who, parents.Length > 1 ? "Merge pull request #7 from mara/second-look" : Message(number), repository.ObjectDatabase.CreateTree(tree), parents, prettifyMessage: false);
    }
}
