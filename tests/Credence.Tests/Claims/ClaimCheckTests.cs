using Credence.Claims;
using Credence.Claims.Checks;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Statistics;
using Xunit;
using RoleGroup = Credence.Evidence.RoleGroup;

namespace Credence.Tests.Claims;

/// <summary>Each kind of check over evidence made by hand.</summary>
public sealed class ClaimCheckTests
{
    private static readonly ClaimEvidence Evidence = HandMade.Evidence();

    [Fact]
    public void A_share_is_the_corrected_one_with_its_interval_and_all_postings_as_n()
    {
        var measured = new PostingShare(RoleGroup.Ai, Totals.AnyNamed, null).Measure(Evidence);

        Assert.Equal((.18, new Interval(.11, .29), 100L, HandMade.LastPosting), (measured.Value, measured.Range!.Value, measured.N, measured.AsOf));
        Assert.StartsWith("20 of 100 distinct AI postings", measured.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_one_strength_is_as_counted_with_Wilsons_interval()
    {
        var measured = new PostingShare(RoleGroup.Ai, "aws-mls-c01", Strength.Preferred).Measure(Evidence);

        Assert.Equal(.03, measured.Value);
        Assert.Equal(WilsonInterval.Of(new Proportion(3, 100)), measured.Range);
    }

    [Theory]
    [InlineData("never-looked-for", "not searched for 'never-looked-for'")]
    [InlineData("aws-mls-c01", "extraction error not measured")]
    [InlineData("new-one", "not offered yet")]
    public void A_share_that_was_not_measured_is_unknown_with_its_reason_and_never_zero(string row, string why)
    {
        var measured = new PostingShare(RoleGroup.Ai, row, null).Measure(Evidence);

        Assert.Null(measured.Value);
        Assert.Contains(why, measured.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Postings_later_than_the_day_of_the_answer_are_unknown()
    {
        var before = HandMade.Evidence(HandMade.LastPosting.AddDays(-1));
        ClaimCheck[] checks =
        [
            new PostingShare(RoleGroup.Ai, Totals.AnyNamed, null), new ShareWithin(RoleGroup.Ai, "cissp", Totals.AnyNamed), new NamedRank(RoleGroup.Ai, "cissp", RankAmong.Named),
            new VendorShare(RoleGroup.Ai, EvidenceKind.Named, ["aws-family"]), new SegmentDifference(RoleGroup.Ai, Totals.AnyNamed, SegmentBy.EmployerSize, ["1001+"], ["1-200"]), new MarkedShare("own-work", ["project"], 100), new DegreeRatio("any", "bachelor", "associate"), new StatesPay(RoleGroup.Ai),
        ];

        Assert.All(checks, check => Assert.Contains("later than the day of this answer", check.Measure(before).Missing, StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_within_is_of_the_postings_that_ask_for_the_wider_thing()
    {
        var measured = new ShareWithin(RoleGroup.Ai, "aws-mls-c01", Totals.AnyNamed).Measure(Evidence);

        Assert.Equal((.2, 20L), (measured.Value, measured.N));
        Assert.Contains("no part of", new ShareWithin(RoleGroup.Ai, Totals.AnyNamed, "cpa").Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cissp", RankAmong.Named, 1, 1, 1)]
    [InlineData("aws-mls-c01", RankAmong.Named, 2, 2, 4)]
    [InlineData("cpa", RankAmong.Named, 4, 2, 4)]
    [InlineData("aws-mls-c01", RankAmong.Catalog, 1, 1, 2)]
    public void A_place_counts_those_named_more_often_and_its_interval_those_clearly_so(string certification, RankAmong among, double place, double low, double high)
    {
        var measured = new NamedRank(RoleGroup.Ai, certification, among).Measure(Evidence);

        Assert.Equal((place, new Interval(low, high), 20L), (measured.Value, measured.Range!.Value, measured.N));
    }

    [Fact]
    public void What_no_posting_names_has_no_place() =>
        Assert.Contains("not offered yet", new NamedRank(RoleGroup.Ai, "new-one", RankAmong.Named).Measure(Evidence).Missing, StringComparison.Ordinal);

    [Fact]
    public void A_vendors_share_is_of_all_namings()
    {
        var measured = new VendorShare(RoleGroup.Ai, EvidenceKind.Named, ["aws-family", "google-cloud-family"]).Measure(Evidence);

        Assert.Equal((8 / 24.0, 24L), (measured.Value, measured.N));
        Assert.Equal(1, new VendorShare(RoleGroup.Ai, EvidenceKind.Vendor, ["aws-family"]).Measure(Evidence).Value);
        Assert.Contains("no vendor family", new VendorShare(RoleGroup.Ai, EvidenceKind.Named, ["awz"]).Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_of_segments_taken_together()
    {
        var measured = new SegmentDifference(RoleGroup.Ai, Totals.AnyNamed, SegmentBy.EmployerSize, ["1001+"], ["1-200"]).Measure(Evidence);

        Assert.Equal(.4, measured.Value!.Value, 12);
        Assert.Equal(ShareDifference.Of(new Proportion(10, 20), new Proportion(1, 10)), measured.Range);
        Assert.Contains("not counted", new SegmentDifference(RoleGroup.Ai, Totals.AnyNamed, SegmentBy.EmployerSize, ["1001+"], ["none"]).Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_postings_are_counted_over_the_postings_the_marks_are_of_and_over_no_others()
    {
        Assert.Equal((.1, 100L), (new MarkedShare("own-work", ["project", "contribution"], 100).Measure(Evidence).Value!.Value, new MarkedShare("own-work", ["project"], 100).Measure(Evidence).N!.Value));
        Assert.Contains("have to be read again", new MarkedShare("own-work", ["project"], 99).Measure(Evidence).Missing, StringComparison.Ordinal);
        Assert.Contains("no marks 'bootcamp'", new MarkedShare("bootcamp", ["no"], 100).Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_by_degree_is_of_the_two_shares_with_Katzs_interval()
    {
        var measured = new DegreeRatio("any", "bachelor", "associate").Measure(Evidence);

        Assert.Equal((.25, 150L), (measured.Value!.Value, measured.N!.Value));
        Assert.Equal(ShareRatio.Of(new Proportion(10, 100), new Proportion(20, 50)), measured.Range);
        Assert.Contains("is zero", new DegreeRatio("any", "doctorate", "bachelor").Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_the_catalog_is_of_those_with_a_known_figure_and_names_those_outside()
    {
        var measured = new CatalogShare(CatalogFigure.ValidityMonths, ["microsoft"], 24, 36).Measure(Evidence);

        Assert.Equal((0, 4L), (measured.Value!.Value, measured.N!.Value));
        Assert.Null(measured.Range);
        Assert.Contains("ms-ai-900", measured.Basis, StringComparison.Ordinal);
        Assert.Null(new CatalogShare(CatalogFigure.ValidityMonths, ["nobody"], 0, 1).Measure(Evidence).Value);
    }

    [Theory]
    [InlineData("anthropic-ccaf", "2025-12-31", 0)]
    [InlineData("anthropic-ccaf", "2026-11-23", 1)]
    [InlineData("aws-mls-c01", "2026-02-28", 1)]
    [InlineData("aws-mls-c01", "2026-11-23", 0)]
    public void A_certification_is_on_offer_from_its_launch_to_its_end(string certification, string day, double yes) =>
        Assert.Equal(yes, new OnOffer(certification, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Measure(Evidence).Value);

    [Fact]
    public void Whether_it_is_on_offer_on_a_later_day_is_unknown() =>
        Assert.Contains("later than the day of this answer", new OnOffer("aws-mls-c01", HandMade.Today.AddDays(1)).Measure(Evidence).Missing, StringComparison.Ordinal);

    [Fact]
    public void A_pay_difference_is_that_of_study_model_and_term_and_unknown_before_it_was_public()
    {
        var check = new PayDifference("survey", "adjusted", "cert");

        Assert.Equal((.05, new Interval(.03, .07), 900L), (check.Measure(Evidence).Value!.Value, check.Measure(Evidence).Range!.Value, check.Measure(Evidence).N!.Value));
        Assert.Contains("later than", check.Measure(HandMade.Evidence(new DateOnly(2022, 12, 30))).Missing, StringComparison.Ordinal);
        Assert.Contains("no pay difference of survey, rich, cert ships", new PayDifference("survey", "rich", "cert").Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Postings_that_state_pay_are_counted_over_all_of_their_role_and_another_currency_is_only_told()
    {
        var measured = new StatesPay(RoleGroup.Ai).Measure(Evidence);

        Assert.Equal((.2, 100L), (measured.Value!.Value, measured.N!.Value));
        Assert.Equal(WilsonInterval.Of(new Proportion(20, 100)), measured.Range);
        Assert.Contains("20 of 100 distinct postings state pay in USD, 4 more in another currency", measured.Basis, StringComparison.Ordinal);
        Assert.Contains("no counts of stated pay", new StatesPay(RoleGroup.Data).Measure(Evidence).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_share_is_that_of_its_country_and_day()
    {
        var day = new DateOnly(2026, 6, 30);

        Assert.Equal(.0588, new PublishedShare("US", day).Measure(Evidence).Value);
        Assert.Null(new PublishedShare("FR", day).Measure(Evidence).Value);
        Assert.Contains("later than", new PublishedShare("US", day).Measure(HandMade.Evidence(day.AddDays(-1))).Missing, StringComparison.Ordinal);
    }
}
