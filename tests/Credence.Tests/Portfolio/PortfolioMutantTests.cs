using Credence.Portfolio;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Portfolio;

public sealed class PortfolioMutantTests
{
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    public static TheoryData<string> Defects => [.. Mutants.All.Keys];

    [Fact]
    public void The_made_repository_passes_every_check()
    {
        var report = Read(_ => { });

        Assert.Equal(40, report.Items.Count);
        Assert.Empty(report.Items.Where(item => item.Finding.Outcome != CheckOutcome.Passed).Select(item => $"{item.Check.Id}: {item.Finding.Why}"));
        Assert.Equal(1, report.Mean);
        Assert.Equal([8, 9, 9, 8, 6], report.Sections.Select(section => section.Checks));
    }

    [Fact]
    public void Every_check_has_a_defect() => Assert.Equal(PortfolioRules.Read(Shipped.Data).Checks.Select(check => check.Id).Order(), Mutants.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Defects))]
    public void One_defect_fails_its_check_and_no_other(string check)
    {
        var report = Read(Mutants.All[check]);

        Assert.Equal([check], report.Items.Where(item => item.Finding.Outcome != CheckOutcome.Passed).Select(item => item.Check.Id));
        Assert.Equal(report.Items.First(item => item.Check.Id == check).Check.Section, report.Lowest.Section);
    }

    [Fact]
    public void What_is_not_committed_counts_for_nothing()
    {
        using var folder = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        var before = Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None);

        File.WriteAllText(Path.Combine(folder.Path, "README.md"), "");

        Assert.Equal(before.Items.Select(item => item.Finding.Why), Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None).Items.Select(item => item.Finding.Why));
    }

    [Fact]
    public void Every_finding_that_names_a_line_names_one_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        made.Write(folder.Path);

        var report = Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None);

        Assert.All(report.Items.SelectMany(item => item.Finding.Proofs).Where(proof => proof is { Line: not null, Text.Length: > 0 } && made.Files.ContainsKey(proof.Path) && !proof.Path.EndsWith(".ipynb", StringComparison.Ordinal)), proof =>
            Assert.InRange(proof.Line!.Value, 1, made.Text(proof.Path).Split('\n').Length));
    }

    private static PortfolioReport Read(Action<GoldenRepository> change)
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        change(made);
        made.Write(folder.Path);
        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None);
    }
}
