using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.Tests.Portfolio;
using LibGit2Sharp;
using Xunit;

namespace Credence.App.Tests.Portfolio;

/// <summary>Repositories that keep a reader of git from its end, or make it take all memory: each is refused in words, in time.</summary>
public sealed class HostileRepositoryTests
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);
    private static readonly Signature Who = new("Mara Example", "mara@example.org", GoldenRepository.FirstCommit.AddDays(40));

    [Theory]
    [InlineData("tip")]
    [InlineData("commit")]
    [InlineData("tree")]
    [InlineData("blob")]
    public async Task An_object_that_was_cut_off_is_named(string kind)
    {
        using var folder = new TempFolder();
        var place = Made(folder);
        var cut = ObjectFile(place, ObjectOf(place, kind));
        await File.WriteAllBytesAsync(cut, (await File.ReadAllBytesAsync(cut, Stop))[..8], Stop);

        var refused = await RefusedAsync(place);

        Assert.Contains($"objects/{Path.GetFileName(Path.GetDirectoryName(cut))}/{Path.GetFileName(cut)}", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_object_that_nothing_needs_keeps_nobody_from_an_answer()
    {
        using var folder = new TempFolder();
        var place = Made(folder);
        string dangling;
        using (var repository = new Repository(place))
            dangling = repository.ObjectDatabase.CreateBlob(new MemoryStream("nobody's"u8.ToArray())).Sha;
        var file = ObjectFile(place, dangling);
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file, Stop))[..8], Stop);

        await AnsweredAsync(place);
    }

    [Theory]
    [InlineData("*.pack")]
    [InlineData("*.idx")]
    public async Task A_pack_or_its_index_that_was_cut_off_is_refused(string part)
    {
        using var folder = new TempFolder();
        var place = Made(folder);
        var packs = Directory.CreateDirectory(Path.Combine(place, ".git", "objects", "pack")).FullName;
        using (var repository = new Repository(place))
            repository.ObjectDatabase.Pack(new PackBuilderOptions(packs));
        foreach (var loose in Directory.GetDirectories(Path.Combine(place, ".git", "objects")).Where(loose => Path.GetFileName(loose).Length == 2))
        {
            foreach (var file in Directory.GetFiles(loose))
                File.SetAttributes(file, FileAttributes.Normal);
            Directory.Delete(loose, recursive: true);
        }

        await AnsweredAsync(place);
        var whole = Directory.GetFiles(packs, part).Single();
        File.SetAttributes(whole, FileAttributes.Normal);
        await File.WriteAllBytesAsync(whole, (await File.ReadAllBytesAsync(whole, Stop))[..^2000], Stop);

        await RefusedAsync(place);
    }

    [Theory]
    [InlineData("blob", "blob 300")]
    [InlineData("blob", "blob 268435456")]
    [InlineData("commit", "commit 268435456")]
    [InlineData("tree", "tree 268435456")]
    public async Task An_object_that_swells_takes_neither_memory_nor_time(string kind, string header)
    {
        using var folder = new TempFolder();
        var place = Made(folder);
        var file = ObjectFile(place, ObjectOf(place, kind));
        await using (var swelling = new ZLibStream(File.Create(file), CompressionLevel.Fastest))
        {
            await swelling.WriteAsync(Encoding.ASCII.GetBytes(header + "\0"), Stop);
            var zeros = new byte[1024 * 1024];
            for (var written = 0; written < 256; written++)
                await swelling.WriteAsync(zeros, Stop);
        }

        // a content is not read where its stated size is above what is looked at
        if (header.StartsWith("blob 2", StringComparison.Ordinal))
            await AnsweredAsync(place);
        else
            await RefusedAsync(place);
    }

    [Fact]
    public async Task Folders_in_folders_are_refused_and_in_old_commits_read()
    {
        using var folder = new TempFolder();
        var place = Made(folder);
        Commit(place, repository => Nested(repository, 300, 1), "Nest one folder in another");
        Assert.Contains("nested", await RefusedAsync(place), StringComparison.Ordinal);

        Commit(place, _ => null, "Take it out again");

        await AnsweredAsync(place);
    }

    [Fact]
    public async Task A_tree_that_unfolds_without_end_in_an_old_commit_is_given_up()
    {
        using var folder = new TempFolder();

        await RefusedAsync(WithoutEnd(folder));
    }

    [Theory]
    [InlineData("-TERM")]
    [InlineData("-KILL")]
    public async Task A_command_that_is_ended_leaves_no_reader_behind(string signal)
    {
        Assert.SkipUnless(Directory.Exists("/proc"), "skipped: the system has no /proc, so processes cannot be followed");
        using var folder = new TempFolder();
        using var process = CredenceProgram.Start(["portfolio", WithoutEnd(folder)]);
        var reader = await ReaderOfAsync(process.Id);

        using (var sent = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            await sent.WaitForExitAsync(Stop);
        await process.WaitForExitAsync(Stop);

        // well before the reader would be given up
        var clock = Stopwatch.StartNew();
        while (IsReader(reader) && clock.Elapsed < MostTime / 12)
            await Task.Delay(50, Stop);
        Assert.False(IsReader(reader));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Made(TempFolder folder)
    {
        var place = Directory.CreateDirectory(folder.Path("work")).FullName;
        new GoldenRepository().Write(place);
        return place;
    }

    private static string WithoutEnd(TempFolder folder)
    {
        var place = Made(folder);
        Commit(place, repository => Nested(repository, 12, 10), "Hold the same folder ten times in each of twelve");
        Commit(place, _ => null, "Take it out again");
        return place;
    }

    private static async Task<string> ReaderOfAsync(int parent)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < MostTime)
        {
            foreach (var task in Directory.GetDirectories(FormattableString.Invariant($"/proc/{parent}/task")))
            {
                foreach (var child in (await File.ReadAllTextAsync(Path.Combine(task, "children"), Stop)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsReader))
                    return child;
            }

            await Task.Delay(50, Stop);
        }

        throw new TimeoutException("No reading process was seen.");
    }

    private static bool IsReader(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Contains("read-repository", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string ObjectOf(string place, string kind)
    {
        using var repository = new Repository(place);
        var tip = repository.Lookup<Commit>(repository.Refs["refs/heads/main"].TargetIdentifier)!;
        return kind switch
        {
            "tip" => tip.Sha,
            "commit" => tip.Parents.First().Parents.First().Sha,
            "tree" => tip.Tree["src"].Target.Sha,
            _ => tip.Tree["src/serve.py"].Target.Sha,
        };
    }

    private static string ObjectFile(string place, string id)
    {
        var file = Path.Combine(place, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        return file;
    }

    private static Tree Nested(Repository repository, int depth, int times)
    {
        var tree = repository.ObjectDatabase.CreateTree(new TreeDefinition().Add("file.txt", repository.ObjectDatabase.CreateBlob(new MemoryStream("deep"u8.ToArray())), Mode.NonExecutableFile));
        for (var level = 0; level < depth; level++)
        {
            var around = new TreeDefinition();
            for (var time = 0; time < times; time++)
                around.Add(FormattableString.Invariant($"folder{time}"), tree);
            tree = repository.ObjectDatabase.CreateTree(around);
        }

        return tree;
    }

    private static void Commit(string place, Func<Repository, Tree?> added, string message)
    {
        using var repository = new Repository(place);
        var tip = repository.Lookup<Commit>(repository.Refs["refs/heads/main"].TargetIdentifier)!;
        var tree = TreeDefinition.From(tip.Tree);
        tree.Remove("added");
        if (added(repository) is { } nested)
            tree.Add("added", nested);
        repository.Refs.UpdateTarget("refs/heads/main", repository.ObjectDatabase.CreateCommit(Who, Who, message, repository.ObjectDatabase.CreateTree(tree), [tip], false).Sha);
    }

    private static async Task<string> RefusedAsync(string place)
    {
        var (exit, output, messages) = await RunAsync(place);

        Assert.Equal((3, ""), (exit, output));
        Assert.StartsWith(place + ": ", messages, StringComparison.Ordinal);
        return messages;
    }

    private static async Task AnsweredAsync(string place)
    {
        var (exit, _, messages) = await RunAsync(place);

        Assert.Equal((0, ""), (exit, messages));
    }

    private static async Task<(int Exit, string Output, string Messages)> RunAsync(string place)
    {
        using var process = CredenceProgram.Start(["portfolio", place, "--as-of", "2026-11-01"]);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(MostTime);
        try
        {
            var (output, messages) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await messages);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
