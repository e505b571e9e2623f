using Credence.Catalog;
using Xunit;

namespace Credence.Tests.Catalog;

public sealed class CatalogCheckTests
{
    private const string Page = "source: page, date: 2026-05-01, grade: third-party";

    [Theory]
    [InlineData("field: price-usd, value: \"-5\", number: -5, " + Page)]
    [InlineData("field: exam-minutes, value: \"0\", number: 0, " + Page)]
    [InlineData("field: status, value: odd, stage: beta, since: 2026-04, until: 2026-03-01, " + Page)]
    [InlineData("field: price-usd, value: \"5\", number: 5, source: page, date: 2026-05-02, grade: third-party")]
    public void A_fact_that_cannot_be_is_a_problem(string fact)
    {
        using var data = new TempData();
        data.Item("x-two", "", fact);

        var findings = CatalogCheck.Findings(data.Read(), new DateOnly(2026, 11, 23));

        var finding = Assert.Single(findings);
        Assert.Equal(("x-two", CatalogFindingKind.Impossible, true), (finding.ItemId, finding.Kind, finding.IsProblem));
    }

    [Fact]
    public void An_end_before_the_launch_is_a_problem()
    {
        using var data = new TempData();
        data.Item("x-two", "", $"field: launch-date, value: \"2026-04\", reading: \"2026-04\", {Page}", $"field: retirement-date, value: \"2026-01-31\", reading: \"2026-01-31\", day: 2026-01-31, ends: [exam-retired], {Page}");

        var findings = CatalogCheck.Findings(data.Read(), new DateOnly(2026, 11, 23));

        Assert.Contains(findings, finding => finding.Kind == CatalogFindingKind.Impossible && finding.Text.Contains("before its launch", StringComparison.Ordinal));
    }

    [Fact]
    public void Successors_that_lead_back_are_a_problem()
    {
        using var data = new TempData();
        data.Item("x-two", "predecessors: [x-three]\nsuccessors: [x-three]\n", $"field: replaced-by, value: Three, reading: x-three, {Page}");
        data.Item("x-three", "predecessors: [x-two]\nsuccessors: [x-two]\n", $"field: replaced-by, value: Two, reading: x-two, {Page}");

        var findings = CatalogCheck.Findings(data.Read(), new DateOnly(2026, 11, 23));

        Assert.Equal(["x-three", "x-two"], findings.Select(finding => finding.ItemId));
        Assert.All(findings, finding => Assert.Equal("replaced-by", finding.Field));
    }

    [Fact]
    public void A_current_item_is_stale_after_365_days_and_not_on_the_365th()
    {
        using var data = new TempData();
        var catalog = data.Read();

        var onTheDay = CatalogCheck.Findings(catalog, new DateOnly(2027, 5, 1));
        var after = CatalogCheck.Findings(catalog, new DateOnly(2027, 5, 2));

        Assert.Empty(onTheDay);
        Assert.Equal(CatalogFindingKind.Stale, Assert.Single(after).Kind);
    }

    [Fact]
    public void An_undecided_contradiction_is_a_problem_and_a_decided_one_is_a_note()
    {
        using var data = new TempData();
        data.Item("x-two", "", $"field: price-usd, value: \"5\", number: 5, {Page}", "field: price-usd, value: \"7\", number: 7, source: other, date: 2026, grade: third-party");
        data.Item("x-three", "", $"field: price-usd, value: \"5\", number: 5, {Page}", "field: price-usd, value: \"7\", number: 7, source: provider, grade: official");

        var findings = CatalogCheck.Findings(data.Read(), new DateOnly(2026, 11, 23));

        Assert.Equal([("x-three", CatalogFindingKind.DecidedConflict, false), ("x-two", CatalogFindingKind.Contradictory, true)], findings.Select(finding => (finding.ItemId, finding.Kind, finding.IsProblem)));
    }

    [Fact]
    public void The_shipped_catalog_holds_no_impossible_fact()
    {
        var findings = CatalogCheck.Findings(Shipped.Catalog, new DateOnly(2026, 11, 23));

        Assert.DoesNotContain(findings, finding => finding.Kind == CatalogFindingKind.Impossible);
        Assert.Contains(findings, finding => finding is { ItemId: "giac-gmle", Kind: CatalogFindingKind.Stale });
    }

    [Fact]
    public void A_mistyped_name_finds_the_near_ids()
    {
        var near = NearNames.Of(Shipped.Catalog, "AI102", 3);

        Assert.Equal("ms-ai-102", near[0]);
    }
}
