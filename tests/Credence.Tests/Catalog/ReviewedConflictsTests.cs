using Credence.Catalog;
using Xunit;

namespace Credence.Tests.Catalog;

/// <summary>The 27 contradictions of the catalog, 26 of them listed in ../shared/facts/catalogue_conflicts.csv: all values kept, the chosen one as reviewed by hand against docs/decisions/0002.</summary>
public sealed class ReviewedConflictsTests
{
    [Theory]
    [InlineData("anthropic-ccaf", "price-usd", "99 (free for partner employees)", Criterion.MoreSources)]
    [InlineData("aws-aip-c01", "exam-minutes", "170", Criterion.Cautious)]
    [InlineData("aws-mla-c01", "launch-date", "2024-10-08", Criterion.Grade)]
    [InlineData("aws-mls-c01", "exam-minutes", "170", Criterion.MoreSources)]
    [InlineData("comptia-secai", "price-usd", "404", Criterion.Cautious)]
    [InlineData("gcp-genai-leader", "questions", "45 (as experienced January 2026)", Criterion.LaterDate)]
    [InlineData("iapp-aigp", "exam-minutes", "165", Criterion.MoreSources)]
    [InlineData("isaca-aaism", "exam-minutes", "150", Criterion.LaterDate)]
    [InlineData("isaca-aaism", "launch-date", "2025-08-19", Criterion.MoreSources)]
    [InlineData("isaca-aaism", "price-usd", "459 / 599", Criterion.LaterDate)]
    [InlineData("isaca-aaism", "questions", "90", Criterion.MoreSources)]
    [InlineData("ms-ai-102", "retirement-date", "2026-06-30 23:59 Central", Criterion.LaterDate)]
    [InlineData("ms-az-204", "retirement-date", "2026-07-31", Criterion.MoreSources)]
    [InlineData("oci-genai", "questions", "55", Criterion.Cautious)]
    [InlineData("sf-ges", "exam-minutes", "85", Criterion.Cautious)]
    [InlineData("sf-ges", "price-usd", "375", Criterion.Cautious)]
    [InlineData("sf-ges", "questions", "65 (60+5)", Criterion.LaterDate)]
    [InlineData("ms-ai-102", "status", "retired 2026-06-30; renewal assessment also retired; credential valid until expiry but non-renewable", Criterion.StatementOverAbsence)]
    [InlineData("ms-ai-103", "launch-note", "beta notice removed 2026-06-20", Criterion.Grade)]
    [InlineData("ms-dp-100", "replaced-by", "AI-300", Criterion.StatementOverAbsence)]
    [InlineData("sf-ges", "prerequisites", "active SnowPro Core (COF-C03) required", Criterion.Cautious)]
    [InlineData("sf-ges", "exam-code", "GES-C01", Criterion.LaterDate)]
    [InlineData("aws-aip-c01", "launch-note", "official launch April 2026 onward (beta before)", Criterion.MoreSources)]
    [InlineData("ms-ai-200", "launch-note", "beta May 2026, GA July 2026", Criterion.Cautious)]
    [InlineData("salesforce-afs", "pass-mark", "~65%", Criterion.LaterDate)]
    [InlineData("anthropic-ccaf", "pass-mark", "720/1000", Criterion.StatementOverAbsence)]
    [InlineData("iapp-aigp", "domains", "6", Criterion.Cautious)]
    public void The_chosen_value_is_the_reviewed_one(string id, string field, string value, Criterion by)
    {
        var conflict = Assert.Single(Shipped.Catalog.Find(id)!.Conflicts, conflict => conflict.Field == field);

        Assert.Equal(value, conflict.Chosen.Best.Value);
        Assert.Equal(by, conflict.DecidedBy);
        Assert.Equal(by != Criterion.Cautious, conflict.IsDecided);
        Assert.NotEmpty(conflict.Why);
    }

    [Fact]
    public void Of_27_contradictions_19_are_decided_as_decision_2_says()
    {
        var conflicts = Shipped.Catalog.Certifications.SelectMany(item => item.Conflicts).ToList();

        Assert.Equal((27, 19), (conflicts.Count, conflicts.Count(conflict => conflict.IsDecided)));
    }

    [Theory]
    [InlineData("sf-ges", "exam-code", "GES-C01")]
    [InlineData("iapp-aigp", "domains", "4")]
    public void A_value_that_no_page_states_in_so_many_words_says_that_it_is_inferred(string id, string field, string value)
    {
        var fact = Shipped.Catalog.Find(id)!.Facts.Single(fact => fact.Field == field && fact.Value == value);

        Assert.StartsWith("inferred: ", fact.Note);
    }

    [Fact]
    public void Every_listed_contradiction_is_shown_and_no_other_one()
    {
        var listed = Shipped.Rows("catalogue_conflicts.csv").Select(row => $"{row["cert_id"]} {row["field"].Replace('_', '-')}").ToList();

        var shown = Shipped.Catalog.Certifications.SelectMany(item => item.Conflicts.Select(conflict => $"{item.Id} {conflict.Field}")).ToList();

        // the list names the two codes of sf-ges inside its line on prerequisites; one of them is inferred from a page's address
        Assert.Equal(listed.Append("sf-ges exam-code").Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_listed_value_is_kept()
    {
        var rows = Shipped.Rows("catalogue_conflicts.csv").Where(row => row["distinct_values"].Length > 0);

        var lost = rows.SelectMany(row => row["detail"].Split(" | ").Select(part => (Id: row["cert_id"], Field: row["field"].Replace('_', '-'), Value: part[..part.IndexOf(':', StringComparison.Ordinal)])))
            .Where(value => !Conflict(value.Id, value.Field).Sides.SelectMany(side => side.Facts).Any(fact => Says(fact, value.Value)))
            .ToList();

        Assert.Empty(lost);
    }

    private static Conflict Conflict(string id, string field) => Shipped.Catalog.Find(id)!.Conflicts.Single(conflict => conflict.Field == field);

    private static bool Says(Fact fact, string value) => fact.Value.TrimStart('~').StartsWith(value, StringComparison.Ordinal);
}
