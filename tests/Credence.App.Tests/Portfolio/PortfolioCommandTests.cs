using System.Text.Json;
using Credence.App.Tests.Ask;
using LibGit2Sharp;
using Xunit;

namespace Credence.App.Tests.Portfolio;

public sealed class PortfolioCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-test-");

    [Fact]
    public void A_repository_is_answered_with_its_weakest_section_first()
    {
        Commit("# A small thing\n\nNothing more is said.\n");

        var run = CommandRun.Of("portfolio", _folder.FullName, "--as-of", "2026-11-01");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("Weakest: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("- A licence allows others to use it: there is no licence file at the root", run.Output, StringComparison.Ordinal);
        Assert.Contains("Add the text of a licence as LICENSE.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("+ No large binary files", run.Output, StringComparison.Ordinal);
        Assert.Contains("+ No large binary files", CommandRun.Of("portfolio", _folder.FullName, "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_holds_every_check_with_its_evidence_and_the_same_twice()
    {
        Commit("# A small thing\n\nThe limitations are many.\n");

        var run = CommandRun.Of("portfolio", _folder.FullName, "--json", "--as-of", "2026-11-01");
        using var json = JsonDocument.Parse(run.Output);

        var root = json.RootElement;
        Assert.Equal(["explain", "reproduce", "engineer", "operate", "history"], root.GetProperty("sections").EnumerateObject().Select(section => section.Name));
        Assert.Equal(40, root.GetProperty("checks").GetArrayLength());
        Assert.Equal(root.GetProperty("sections").EnumerateObject().Min(section => section.Value.GetDouble()), root.GetProperty("lowest").GetDouble());
        var limits = root.GetProperty("checks").EnumerateArray().First(check => check.GetProperty("id").GetString() == "limitations");
        Assert.True(limits.GetProperty("pass").GetBoolean());
        Assert.Equal("README.md:3", limits.GetProperty("evidence")[0].GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("ownCodePercent").ValueKind);
        Assert.Equal("2026-11-01", root.GetProperty("receipt").GetProperty("asOf").GetString());
        Assert.Equal(run.Output, CommandRun.Of("portfolio", _folder.FullName, "--json", "--as-of", "2026-11-01").Output);
    }

    [Fact]
    public void Files_of_the_folder_are_no_part_of_the_receipt()
    {
        Commit("# A small thing\n");
        var before = CommandRun.Of("portfolio", _folder.FullName, "--json", "--as-of", "2026-11-01").Output;
        File.WriteAllText(Path.Combine(_folder.FullName, "notes.txt"), "not committed");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "endless"), "/dev/zero");

        var after = CommandRun.Of("portfolio", _folder.FullName, "--json", "--as-of", "2026-11-01").Output;

        Assert.Equal(before, after);
        using var json = JsonDocument.Parse(after);
        var input = Assert.Single(json.RootElement.GetProperty("receipt").GetProperty("inputs").EnumerateArray());
        Assert.Equal(json.RootElement.GetProperty("commit").GetString(), input.GetProperty("sha256").GetString());
    }

    [Fact]
    public void What_is_no_repository_is_refused_with_what_to_do()
    {
        var run = CommandRun.Of("portfolio", _folder.FullName);

        Assert.Equal(3, run.Exit);
        Assert.Contains("git init", run.Messages, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Commit(string readme)
    {
        Repository.Init(_folder.FullName);
        using var repository = new Repository(_folder.FullName);
        var tree = new TreeDefinition();
        tree.Add("README.md", repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(readme))), Mode.NonExecutableFile);
        var who = new Signature("Mara Example", "mara@example.org", new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));
        repository.Refs.Add("refs/heads/main", repository.ObjectDatabase.CreateCommit(who, who, "Add the README", repository.ObjectDatabase.CreateTree(tree), [], false).Id, true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }
}
