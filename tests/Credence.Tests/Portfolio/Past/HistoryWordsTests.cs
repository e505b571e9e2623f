using System.Globalization;
using Credence.Portfolio;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;
using Xunit;

namespace Credence.Tests.Portfolio.Past;

/// <summary>What checks of the history say of few commits, of a copy without the older ones, and of messages.</summary>
public sealed class HistoryWordsTests
{
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    [Fact]
    public void One_is_said_in_the_singular()
    {
        var report = SmallRepository.Read(("README.md", "# A\n"), ("a.py", "def f():\n    return 1\n"));

        string Why(string check) => report.Items.Single(item => item.Check.Id == check).Finding.Why;
        Assert.StartsWith("1 commit over 0 days;", Why("commits-over-time"), StringComparison.Ordinal);
        Assert.StartsWith("0 of 1 message says what changed", Why("messages"), StringComparison.Ordinal);
        Assert.StartsWith("0 % of 1 function states what it returns", Why("types"), StringComparison.Ordinal);
        Assert.All(report.Items, item => Assert.DoesNotMatch(@"\b1 (?:\w+ )?(?:commits|messages|functions|files|days|lines|contents|tests|people|words)\b", item.Finding.Why));
    }

    [Fact]
    public void A_place_is_named_once()
    {
        var finding = SmallRepository.Found("data-source", ("README.md", "# A\n\nThe data: https://example.org/rows, under CC BY 4.0.\n"));

        Assert.Equal(["README.md:3"], finding.Proofs.Select(proof => proof.Where));
    }

    [Fact]
    public void Advice_about_code_that_is_not_there_is_not_given()
    {
        var report = SmallRepository.Read(("README.md", "# A\n"));

        string Fix(string check) => report.Items.Single(item => item.Check.Id == check).Fix;
        Assert.StartsWith("Write code of your own", Fix("own-code"), StringComparison.Ordinal);
        Assert.Equal("Write the code, and its tests with it.", Fix("test-share"));
        Assert.Equal("Commit work of your own, each step by itself.", Fix("no-bulk-commit"));
        Assert.Equal("Depend on others' code instead of copying it in.", Read(Mutants.All["own-code"], _ => { }).Items.Single(item => item.Check.Id == "own-code").Fix);
    }

    [Fact]
    public void The_rule_for_messages_stands_in_its_advice_and_on_the_method_page()
    {
        var rules = PortfolioRules.Read(Shipped.Data);
        var fix = rules.Checks.Single(check => check.Id == "messages").Fix;
        var page = File.ReadAllText(Path.Combine(House.Checkout.Root, "docs", "method", "portfolio.md"));

        foreach (var number in (double[])[rules.Limits.MessageWords, rules.Limits.MessageLetters, rules.Limits.MessageShare * 100])
        {
            Assert.Contains(number.ToString(CultureInfo.InvariantCulture), fix, StringComparison.Ordinal);
            Assert.Contains(number.ToString(CultureInfo.InvariantCulture), page[page.IndexOf("**Messages**", StringComparison.Ordinal)..].Split('\n')[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("no-secrets")]
    [InlineData("messages")]
    public void Without_the_older_commits_it_cannot_be_told(string check)
    {
        var (whole, shallow) = (Read(_ => { }, _ => { }), Read(_ => { }, Shorten));

        CheckOutcome Outcome(PortfolioReport report) => report.Items.Single(item => item.Check.Id == check).Finding.Outcome;
        Assert.Equal((CheckOutcome.Passed, CheckOutcome.Unknown), (Outcome(whole), Outcome(shallow)));
        Assert.Contains("lacks older", shallow.Items.Single(item => item.Check.Id == check).Finding.Why, StringComparison.Ordinal);
        Assert.True(shallow.IsCut);
    }

    [Fact]
    public void A_secret_in_the_commits_that_are_there_is_found_in_a_shallow_copy_too()
    {
        var report = Read(Mutants.All["no-secrets"], folder => Shorten(folder, 9));

        Assert.Equal(CheckOutcome.Failed, report.Items.Single(item => item.Check.Id == "no-secrets").Finding.Outcome);
    }

    private static PortfolioReport Read(Action<GoldenRepository> change, Action<string> after)
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        change(made);
        made.Write(folder.Path);
        after(folder.Path);
        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None);
    }

    private static void Shorten(string folder) => Shorten(folder, 4);

    // as 'git clone --depth' leaves it
    private static void Shorten(string folder, int commits)
    {
        string oldest;
        using (var repository = new Repository(folder))
            oldest = repository.Commits.QueryBy(new CommitFilter { SortBy = CommitSortStrategies.Topological }).ElementAt(commits).Sha;
        File.WriteAllText(Path.Combine(folder, ".git", "shallow"), oldest + "\n");
    }
}
