using System.Text.Json;
using Credence.App.Tests.Ask;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Projects;

public sealed class ProjectCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_fresh_project_passes_what_can_be_passed_and_the_rest_is_its_persons_to_do()
    {
        var place = _folder.Path("my-model");
        var table = _folder.Write("members.csv", MadeMembers.Table());

        var made = CommandRun.Of("project", "new", place, "--data", table, "--target", "left", "--json");
        MadeMembers.Commit(place);
        using var answer = JsonDocument.Parse(CommandRun.Of("portfolio", place, "--json", "--as-of", MadeMembers.Day).Output);

        Assert.True(made.Exit == 0, made.Messages);
        var checks = answer.RootElement.GetProperty("checks").EnumerateArray().ToList();
        string[] personal =
        [
            "problem-data-result", "number-with-metric", "figure", "limitations", "data-source", "raw-data-unchanged",
            "latency-figure", "commits-over-time", "no-bulk-commit", "own-code", "merged-contributions",
        ];
        Assert.Equal(personal, checks.Where(check => check.GetProperty("pass").ValueKind != JsonValueKind.True).Select(check => check.GetProperty("id").GetString()));
        Assert.StartsWith("Write code of your own", checks.First(check => check.GetProperty("id").GetString() == "own-code").GetProperty("fix").GetString(), StringComparison.Ordinal);
        Assert.Empty(answer.RootElement.GetProperty("skills").GetProperty("shown").EnumerateArray());
        Assert.NotEmpty(answer.RootElement.GetProperty("skills").GetProperty("begun").EnumerateArray());
        Assert.StartsWith("0 % of the code", checks.First(check => check.GetProperty("id").GetString() == "own-code").GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_is_next_and_writes_nothing_over()
    {
        var place = _folder.Path("my-model");

        var made = CommandRun.Of("project", "new", place);
        var again = CommandRun.Of("project", "new", place);

        Assert.Equal((0, 3), (made.Exit, again.Exit));
        Assert.Contains("./run train", made.Output, StringComparison.Ordinal);
        Assert.Contains("Yours to say too: DATA_URL in project.conf", made.Output, StringComparison.Ordinal);
        Assert.Contains("not empty, and nothing is written over", again.Messages, StringComparison.Ordinal);
        Assert.Contains("NAME='my-model'\n", File.ReadAllText(Path.Combine(place, "project.conf")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(place, "data", "raw")));
        Assert.Equal(3, CommandRun.Of("portfolio", place).Exit);
    }

    [Fact]
    public void Help_lists_the_table_s_option_and_not_the_shared_one_of_the_same_name()
    {
        var own = CommandRun.Of("project", "new", "--help").Output;
        var shared = CommandRun.Of("portfolio", "--help").Output;

        Assert.Single(own.Split('\n'), line => line.TrimStart().StartsWith("--data", StringComparison.Ordinal));
        Assert.Contains("Table to learn from", own, StringComparison.Ordinal);
        Assert.Contains("--data <DIR>", shared, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--data needs the column", "--data", "members.csv")]
    [InlineData(2, "none is named", "--target", "left")]
    [InlineData(2, "letters, digits and hyphens", "--name", "../up")]
    [InlineData(3, "has no column 'gone'", "--data", "members.csv", "--target", "gone")]
    [InlineData(3, "more than two values", "--data", "members.csv", "--target", "age")]
    [InlineData(3, "has no value 'maybe'", "--data", "members.csv", "--target", "left", "--positive", "maybe")]
    [InlineData(3, "cannot be read as a table", "--data", "none.csv", "--target", "left")]
    public void What_cannot_be_made_is_refused_before_anything_is_written(int exit, string why, params string[] options)
    {
        _folder.Write("members.csv", MadeMembers.Table());

        var run = CommandRun.Of(["project", "new", _folder.Path("my-model"), .. options.Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? _folder.Path(word) : word)]);

        Assert.Equal(exit, run.Exit);
        Assert.Contains(why, run.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("my-model")));
    }

    public void Dispose() => _folder.Dispose();
}
