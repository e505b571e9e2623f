using System.Text.Json;
using Credence.App.Tests.Ask;
using LibGit2Sharp;
using Xunit;

namespace Credence.App.Tests.Portfolio;

public sealed class BesideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-test-");

    public BesideTests()
    {
        Repository.Init(_folder.FullName);
        using var repository = new Repository(_folder.FullName);
        var tree = new TreeDefinition();
        foreach (var (path, text) in ((string, string)[])
            [
                ("README.md", "# Trees\n\nPlain words: XGBoost.\n"), ("requirements.txt", "tensorflow==2.17.0\n"), ("Dockerfile", "FROM python:3.12\nCMD [\"python\", \"train.py\"]\n"),
                ("train.py", "import torch\nfrom sklearn.metrics import f1_score\n\nprint(f1_score([1], [1]))\nprint(torch.zeros(1))\n"),
            ])
            tree.Add(path, repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), Mode.NonExecutableFile);
        var who = new Signature("Mara Example", "mara@example.org", new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));
        repository.Refs.Add("refs/heads/main", repository.ObjectDatabase.CreateCommit(who, who, "Add the trees", repository.ObjectDatabase.CreateTree(tree), [], false).Id, true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }

    [Fact]
    public void Without_a_certification_the_skills_shown_are_listed_with_their_places()
    {
        var run = Run();

        Assert.Equal(0, run.Exit);
        Assert.Contains("PyTorch (train.py:1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("No more than a dependency or an unused import: TensorFlow (requirements.txt:1).", run.Output, StringComparison.Ordinal);
        Assert.Contains(", and 1 declared only", run.Output, StringComparison.Ordinal);
        Assert.Contains("Only named in the README, which shows nothing: XGBoost.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Taught and shown", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_each_certification_stands_beside_the_repository_with_counts_and_sources()
    {
        var run = Run("--beside", "MLA-C01", "--beside", "ibm-ml-pc", "--beside", "aws-mla-c01", "--json");
        using var json = JsonDocument.Parse(run.Output);

        var root = json.RootElement;
        Assert.Equal(["PyTorch", "model evaluation", "TensorFlow"], root.GetProperty("skills").GetProperty("shown").EnumerateArray().Select(skill => skill.GetProperty("name").GetString()).Intersect(["PyTorch", "model evaluation", "TensorFlow"]).OrderBy(name => name == "TensorFlow").ThenBy(name => name, StringComparer.Ordinal));
        Assert.Equal(100, root.GetProperty("ownCodePercent").GetInt32());
        var beside = root.GetProperty("beside");
        Assert.Equal(["aws-mla-c01", "ibm-ml-pc"], beside.EnumerateArray().Select(one => one.GetProperty("certification").GetString()));
        Assert.Equal("official", beside[0].GetProperty("grade").GetString());
        Assert.StartsWith("https://docs.aws.amazon.com/", beside[0].GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Equal(["containers", "model-evaluation", "pytorch"], Ids(beside[0], "taughtAndShown").Order());
        Assert.Equal(["tensorflow"], Ids(beside[0], "taughtAndDeclared"));
        Assert.Contains("kubernetes", Ids(beside[0], "taughtNotShown"));
        Assert.Contains("synthetic-data", Ids(beside[0], "taughtNotLookedFor"));
        Assert.Contains("scikit-learn", Ids(beside[0], "shownNotTaught"));
        Assert.Equal(beside[0].GetProperty("taught").GetInt32(), new[] { "taughtAndShown", "taughtAndDeclared", "taughtNotShown", "taughtNotLookedFor" }.Sum(name => Ids(beside[0], name).Count()));
        var asked = beside[0].GetProperty("taughtAndShown").EnumerateArray().First(skill => skill.GetProperty("id").GetString() == "pytorch").GetProperty("asked");
        Assert.Equal((327, 1340), (asked.GetProperty("count").GetInt32(), asked.GetProperty("postings").GetInt32()));
        Assert.InRange(asked.GetProperty("share").GetDouble(), asked.GetProperty("low").GetDouble(), asked.GetProperty("high").GetDouble());
        Assert.Equal(JsonValueKind.Null, beside[0].GetProperty("taughtAndShown").EnumerateArray().First(skill => skill.GetProperty("id").GetString() == "model-evaluation").GetProperty("asked").ValueKind);
        Assert.Equal("no source says what it teaches", beside[1].GetProperty("unknown").GetString());
        Assert.Equal(JsonValueKind.Null, beside[1].GetProperty("taught").ValueKind);
    }

    [Fact]
    public void In_words_three_columns_stand_side_by_side_and_promise_nothing()
    {
        var run = Run("--beside", "aws-mla-c01", "--beside", "ibm-ml-pc");

        Assert.Contains("Taught and shown", run.Output, StringComparison.Ordinal);
        Assert.Contains("PyTorch: train.py:1; 24", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 taught and declared only", run.Output, StringComparison.Ordinal);
        Assert.Contains("Taught, and declared only (a dependency or an unused import, which shows no use): TensorFlow (requirements.txt:1).", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("no source says what it teaches", run.Output, StringComparison.Ordinal);
        Assert.Contains("a certificate shows no skill by it", string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certification_that_is_not_in_the_catalog_is_refused_with_what_is_near()
    {
        var run = Run("--beside", "aws-mla-c0l");

        Assert.Equal(2, run.Exit);
        Assert.Contains("aws-mla-c01", run.Messages, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void An_earlier_day_takes_the_edition_of_that_day()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("portfolio", _folder.FullName, "--beside", "ms-ai-102", "--json", "--as-of", "2025-12-01").Output);

        Assert.Equal("skills measured as of 30 April 2025", json.RootElement.GetProperty("beside")[0].GetProperty("edition").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("beside")[0].GetProperty("earlier").GetArrayLength());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private CommandRun Run(params string[] more) => CommandRun.Of(["portfolio", _folder.FullName, "--as-of", "2026-11-30", .. more]);

    private static IEnumerable<string?> Ids(JsonElement beside, string group) => beside.GetProperty(group).EnumerateArray().Select(skill => skill.GetProperty("id").GetString());
}
