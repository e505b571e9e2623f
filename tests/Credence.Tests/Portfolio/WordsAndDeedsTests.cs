using Credence.Portfolio;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Portfolio;

/// <summary>What a document or a comment says is there counts for nothing where the repository can be looked at for it.</summary>
public sealed class WordsAndDeedsTests
{
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    [Fact]
    public void A_README_that_says_everything_passes_no_check_of_something_that_can_be_looked_for()
    {
        var report = Read(made =>
        {
            foreach (var path in made.Files.Keys.Where(path => path is not ("README.md" or "docs/operate.md")).ToList())
                made.Files.Remove(path);
            made.Put("README.md", made.Text("README.md") + "\nTests, linter, types, seed, split, metrics, prediction log, drift check, model version, health route, Dockerfile, CI.\n");
        });

        Assert.Equal(
            ["readme", "problem-data-result", "limitations", "data-source", "no-leak-pattern", "notebooks-in-order", "no-absolute-paths", "no-secrets", "no-large-binaries", "rollback-note", "commits-over-time", "no-bulk-commit", "messages", "recent", "merged-contributions"],
            Passed(report));
    }

    [Theory]
    [InlineData("run-command", "README.md", "make all\npython src/train.py", "python other/train.py")]
    [InlineData("run-command", "README.md", "make all\npython src/train.py", "docker-compose up")]
    [InlineData("number-with-metric", "src/train.py", "roc_auc_score", "curve")]
    [InlineData("latency-figure", "src/serve.py", "perf_counter", "tick")]
    [InlineData("rollback-note", "docs/operate.md", "To roll back, point the link", "There is no way to roll back; do not move the link")]
    [InlineData("tests-run-by-ci", ".github/workflows/ci.yml", "      - run: pytest", "      - run: make lint\n      # - run: pytest")]
    [InlineData("no-absolute-paths", "ruff.toml", "line-length = 100", "line-length = 100\ncache-dir = \"/ho" + "me/mara/cache\"")]
    public void A_word_without_the_deed_fails_its_check_and_no_other(string check, string path, string from, string to) =>
        Assert.Equal([check], Failed(Read(made => made.Change(path, from, to))));

    [Theory]
    [InlineData("README.md", "make all\npython src/train.py", "cd src && python train.py")]
    [InlineData("README.md", "make all\npython src/train.py", "python -m src.train")]
    [InlineData("README.md", "make all\npython src/train.py", "docker build -t customers .")]
    [InlineData("ruff.toml", "line-length = 100", "line-length = 100\nbeginnings = [\"/ho" + "me/\", \"C:/Us" + "ers/\"]")]
    [InlineData("ruff.toml", "line-length = 100", "line-length = 100\n# cache-dir = \"/ho" + "me/mara/cache\"")]
    public void What_is_done_in_another_way_passes(string path, string from, string to) => Assert.Empty(Failed(Read(made => made.Change(path, from, to))));

    [Fact]
    public void A_single_commit_is_told_how_much_more_brings_it_below_the_most()
    {
        var report = Read(made => made.IsAllInOneCommit = true);
        var finding = report.Items.Single(item => item.Check.Id == "no-bulk-commit").Finding;

        Assert.Matches(@"brought \d+ % of the code, prose and settings \(data, and files begun with, are not counted\); 80 % is the most, and (\d+ bytes|[\d.]+ KiB) of them in other commits bring it there", finding.Why);
    }

    private static IEnumerable<string> Passed(PortfolioReport report) => report.Items.Where(item => item.Finding.Outcome == CheckOutcome.Passed).Select(item => item.Check.Id);

    private static IEnumerable<string> Failed(PortfolioReport report) => report.Items.Where(item => item.Finding.Outcome != CheckOutcome.Passed).Select(item => item.Check.Id);

    private static PortfolioReport Read(Action<GoldenRepository> change)
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        change(made);
        made.Write(folder.Path);
        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None);
    }
}
