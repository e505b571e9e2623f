using System.Diagnostics;
using Credence.Portfolio;
using Credence.Sources;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;
using Xunit;

namespace Credence.Tests.Portfolio;

public sealed class HostileRepositoryTests
{
    private const string Marker = "ran.txt";
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    private static PortfolioReport Read(string folder) => Reader.Of(folder, GoldenRepository.AsOf, CancellationToken.None);

    [Fact]
    public void Hooks_settings_filters_and_replacements_of_the_repository_change_nothing_and_run_nothing()
    {
        using var folder = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        var before = Read(folder.Path);
        var git = Path.Combine(folder.Path, ".git");
        var run = $"touch {Path.Combine(folder.Path, Marker)}";
        foreach (var hook in (string[])["post-checkout", "pre-commit", "post-merge", "fsmonitor-watchman"])
        {
            Directory.CreateDirectory(Path.Combine(git, "hooks"));
            File.WriteAllText(Path.Combine(git, "hooks", hook), $"#!/bin/sh\n{run}\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path.Combine(git, "hooks", hook), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        File.AppendAllText(Path.Combine(git, "config"), $"""

            [core]
                fsmonitor = {run}
                sshCommand = {run}
                pager = {run}
                worktree = /
            [filter "evil"]
                smudge = {run}
                clean = {run}
            [diff "evil"]
                textconv = {run}
            [include]
                path = ../../outside
            [alias]
                log = !{run}
            """);
        Directory.CreateDirectory(Path.Combine(git, "info"));
        File.WriteAllText(Path.Combine(git, "info", "attributes"), "* filter=evil diff=evil\n");
        Directory.CreateDirectory(Path.Combine(git, "refs", "replace"));
        File.WriteAllText(Path.Combine(git, "refs", "replace", before.Commit), "0000000000000000000000000000000000000001\n");

        var after = Read(folder.Path);

        Assert.Equal(before.Items.Select(item => item.Finding.Why), after.Items.Select(item => item.Finding.Why));
        Assert.False(File.Exists(Path.Combine(folder.Path, Marker)));
    }

    [Theory]
    [InlineData("objects")]
    [InlineData("HEAD")]
    [InlineData("refs/heads/main")]
    [InlineData("packed-refs")]
    public void A_part_that_is_a_link_to_elsewhere_is_refused(string part)
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        var (inside, outside) = (Path.Combine(folder.Path, ".git", part), Path.Combine(elsewhere.Path, "part"));
        if (Directory.Exists(inside))
        {
            Directory.Move(inside, outside);
            Directory.CreateSymbolicLink(inside, outside);
        }
        else
        {
            if (File.Exists(inside))
                File.Move(inside, outside);
            else
                File.WriteAllText(outside, "# pack-refs with: peeled fully-peeled sorted\n");
            if (part == "packed-refs")
                File.Delete(Path.Combine(folder.Path, ".git", "refs", "heads", "main"));
            File.CreateSymbolicLink(inside, outside);
        }

        Assert.Contains("link", Assert.Throws<UnusableInputException>(() => Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Borrowed_objects_a_linked_worktree_and_no_repository_are_refused_each_in_its_words()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("no git repository", Refused(folder.Path), StringComparison.Ordinal);
        Repository.Init(folder.Path);
        Assert.Contains("no commit yet", Refused(folder.Path), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.Path, ".git", "objects", "info", "alternates"), "/\n");
        Assert.Contains("borrows objects", Refused(folder.Path), StringComparison.Ordinal);
        using var linked = new TemporaryFolder();
        File.WriteAllText(Path.Combine(linked.Path, ".git"), "gitdir: ../elsewhere\n");
        Assert.Contains("points elsewhere", Refused(linked.Path), StringComparison.Ordinal);
        Assert.Contains("no such folder", Refused(Path.Combine(linked.Path, "none")), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_climb_out_links_and_a_very_large_file_are_only_looked_at()
    {
        using var folder = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        using (var repository = new Repository(folder.Path))
        {
            var tip = repository.Lookup<Commit>(repository.Refs["refs/heads/main"].TargetIdentifier)!;
            var tree = TreeDefinition.From(tip.Tree);
            tree.Add("secret-link", repository.ObjectDatabase.CreateBlob(new MemoryStream("/etc/passwd"u8.ToArray())), Mode.SymbolicLink);
            tree.Add("large.bin", repository.ObjectDatabase.CreateBlob(new ZeroStream(200L * 1024 * 1024)), Mode.NonExecutableFile);
            var who = new Signature("Mara Example", "mara@example.org", GoldenRepository.FirstCommit.AddDays(40));
            var commit = repository.ObjectDatabase.CreateCommit(who, who, "Add a very large file and a link", repository.ObjectDatabase.CreateTree(tree), [tip], false);
            repository.Refs.UpdateTarget("refs/heads/main", commit.Sha);
        }

        var memory = GC.GetAllocatedBytesForCurrentThread();
        var report = Read(folder.Path);

        Assert.Equal("large.bin", Assert.Single(report.Items.First(item => item.Check.Id == "no-large-binaries").Finding.Proofs).Path);
        Assert.DoesNotContain(report.Items.SelectMany(item => item.Finding.Proofs), proof => proof.Path == "secret-link");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, 100L * 1024 * 1024);
    }

    [Fact]
    public void Damaged_objects_are_refused_not_guessed()
    {
        using var folder = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, ".git", "objects"), "*", SearchOption.AllDirectories))
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.WriteAllBytes(file, [1, 2, 3]);
        }

        Assert.Contains("git fsck", Refused(folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_that_is_missing_is_refused_in_words()
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        made.Write(folder.Path);
        using (var repository = new Repository(folder.Path))
        {
            var blob = repository.Lookup<Commit>(repository.Refs["refs/heads/main"].TargetIdentifier)!.Tree["src/serve.py"].Target.Sha;
            var file = Path.Combine(folder.Path, ".git", "objects", blob[..2], blob[2..]);
            File.SetAttributes(file, FileAttributes.Normal);
            File.Delete(file);
        }

        Assert.Contains("without --filter", Refused(folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_holds_a_key_is_quoted_by_no_check()
    {
        const string Key = "AKI" + "AQ7ZWL2K9RB4MHD5V";
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        made.Change("README.md", "make all", $"make all KEY={Key}");
        made.Write(folder.Path);

        var report = Read(folder.Path);

        Assert.Equal(CheckOutcome.Failed, report.Items.First(item => item.Check.Id == "no-secrets").Finding.Outcome);
        Assert.Equal("README.md:15", report.Items.First(item => item.Check.Id == "run-command").Finding.Proofs[0].Where);
        Assert.DoesNotContain(report.Items.SelectMany(item => item.Finding.Proofs), proof => proof.Text.Contains(Key, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_others_kept_along_speak_for_nothing()
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        made.Files.Remove("ruff.toml");
        made.Files.Remove("Makefile");
        made.Put("node_modules/x/.eslintrc", "{}");
        made.Put("vendor/x/Makefile", "all:");
        made.Write(folder.Path);

        var report = Read(folder.Path);

        Assert.Equal(["one-command-run", "linter"], report.Items.Where(item => item.Finding.Outcome == CheckOutcome.Failed).Select(item => item.Check.Id));
    }

    [Fact]
    public void Comments_are_left_out_and_every_other_line_keeps_its_number()
    {
        Assert.Equal("x = 1\f\n\ny = 2 # seed(1)\n", Credence.Portfolio.Repositories.Comments.Without("a.py", "x = 1\f\n#seed(1)\ny = 2 # seed(1)"));
        Assert.Equal("#include <a.h>\n\n", Credence.Portfolio.Repositories.Comments.Without("a.c", "#include <a.h>\n// seed(1)"));
    }

    [Fact]
    public void Ten_thousand_files_are_read_within_twenty_seconds()
    {
        using var folder = new TemporaryFolder();
        Repository.Init(folder.Path);
        using (var repository = new Repository(folder.Path))
        {
            var tree = new TreeDefinition();
            for (var file = 0; file < 10_000; file++)
                tree.Add(FormattableString.Invariant($"src/part{file % 100}/module{file}.py"), repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"def value_{file}(rows: list) -> int:\n    total = {file}\n    for row in rows:\n        total += len(row)\n    return total\n")))), Mode.NonExecutableFile);
            var who = new Signature("Mara Example", "mara@example.org", GoldenRepository.FirstCommit);
            var commit = repository.ObjectDatabase.CreateCommit(who, who, "Add ten thousand files", repository.ObjectDatabase.CreateTree(tree), [], false);
            repository.Refs.Add("refs/heads/main", commit.Id, true);
            repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
        }

        var clock = Stopwatch.StartNew();
        var report = Read(folder.Path);

        Assert.Equal(10_000, report.Files);
        // no measure of speed: it fails where time grows with the square of the files
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    private static string Refused(string folder) => Assert.Throws<UnusableInputException>(() => Read(folder)).Message;

    private sealed class ZeroStream(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Array.Clear(buffer, offset, read);
            Position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
