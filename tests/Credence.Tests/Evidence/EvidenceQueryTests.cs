using System.Globalization;
using Credence.Evidence;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class EvidenceQueryTests
{
    private static readonly EvidenceRequest Ai = new([RoleGroup.Ai], [], null);

    private static readonly ExtractionError Error = new(
        ErrorClass.Named, new DetectorSample([new LabeledStratum(true, 100, 50, 40), new LabeledStratum(false, 900, 70, 1)]), new DateOnly(2026, 11, 23), "labels made for this test");

    [Fact]
    public void A_posting_counts_once_at_its_strongest()
    {
        using var store = new TestStore(
            new TestPosting { Mentions = [TestMention.Named("blue-1", "mentioned"), TestMention.Named("blue-1", "required"), TestMention.Named("blue-1", "negated")] },
            new TestPosting { Mentions = [TestMention.Named("blue-1", "preferred"), TestMention.Named("blue-2", "mentioned")] },
            new TestPosting());

        var row = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-1");

        Assert.Equal(new StrengthCounts(Required: 1, Preferred: 1, Mentioned: 0, Negated: 0), row.Strengths);
        Assert.Equal(2.0 / 3, row.Share);
        Assert.Equal(WilsonInterval.Of(new Proportion(2, 3)), row.Wilson);
    }

    [Fact]
    public void A_posting_that_only_says_it_is_not_needed_is_no_demand()
    {
        using var store = new TestStore(
            new TestPosting { Employer = "Aster", Mentions = [TestMention.Named("blue-1", "negated")] },
            new TestPosting { Employer = "Borage" });

        var row = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-1");

        Assert.Equal(0, row.Count);
        Assert.Equal(1, row.Strengths.Negated);
        Assert.Equal(0, row.Employers);
        Assert.Null(row.TopEmployerShare);
    }

    [Fact]
    public void Totals_take_in_more_and_more_kinds_and_leave_out_licences_and_organizations()
    {
        using var store = new TestStore(
            new TestPosting { Mentions = [TestMention.Named("blue-1", "required"), TestMention.Vendor("red-any", "preferred")] },
            new TestPosting { Mentions = [TestMention.Vendor("red-any", "mentioned")] },
            new TestPosting { Mentions = [new TestMention("generic", null, "preferred")] },
            new TestPosting { Mentions = [new TestMention("licence", "drivers-license", "required"), new TestMention("organisation", null, null)] });

        var table = store.Count(Ai, Sought.Clouds);

        Assert.Equal(1, Row(table, EvidenceKind.Total, Totals.AnyNamed).Count);
        Assert.Equal(2, Row(table, EvidenceKind.Total, Totals.AnyVendor).Count);
        Assert.Equal(3, Row(table, EvidenceKind.Total, Totals.Any).Count);
        Assert.DoesNotContain(table.Rows, row => row.Certification == "drivers-license");
    }

    [Fact]
    public void An_exam_and_the_one_that_follows_it_are_also_one_line()
    {
        using var store = new TestStore(
            new TestPosting { Mentions = [TestMention.Named("blue-1", "required"), TestMention.Named("blue-2", "required")] },
            new TestPosting { Mentions = [TestMention.Named("blue-1", "preferred")] },
            new TestPosting { Mentions = [TestMention.Named("blue-2", "mentioned")] });

        var line = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.Line, "blue-2");

        Assert.Equal(new StrengthCounts(1, 1, 1, 0), line.Strengths);
    }

    [Fact]
    public void A_family_holds_its_names_and_its_vendor_but_not_what_only_looks_like_it()
    {
        using var store = new TestStore(
            new TestPosting { Mentions = [TestMention.Named("red-a", "required"), TestMention.Vendor("red-any", "required")] },
            new TestPosting { Mentions = [TestMention.Vendor("red-any", "preferred")] },
            new TestPosting { Mentions = [TestMention.Named("red-like", "required")] });

        var family = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.VendorFamily, "red-family");

        Assert.Equal(2, family.Count);
    }

    [Fact]
    public void What_was_looked_for_and_not_found_is_a_zero_with_an_upper_bound()
    {
        using var store = new TestStore([.. Enumerable.Range(0, 100).Select(_ => new TestPosting())]);

        var row = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-2");

        Assert.Equal(0, row.Share);
        Assert.Equal(0, row.Wilson!.Value.Low);
        Assert.InRange(row.Wilson.Value.High, 0.03, 0.04);
        Assert.Null(row.Bootstrap);
    }

    [Theory]
    [InlineData("2026-05-31", true)]
    [InlineData("2026-06-01", false)]
    public void What_was_first_offered_after_the_last_posting_is_unknown_not_zero(string lastPosting, bool isUnknown)
    {
        using var store = new TestStore(new TestPosting { PostedOn = DateOnly.Parse(lastPosting, CultureInfo.InvariantCulture) }, new TestPosting());
        var sought = new SoughtRows([new SoughtCertification("new", "New", null, []) { NotBefore = new DateOnly(2026, 6, 1) }], [], []);

        var row = Row(store.Count(Ai, sought, [Error]), EvidenceKind.Named, "new");

        Assert.Equal(isUnknown, row.IsNotOfferedYet);
        Assert.Equal(isUnknown, row.Share is null && row.Wilson is null && row.Corrected is null);
        Assert.Equal(isUnknown ? "not offered yet: on offer or on record only since 2026-06-01, after the last dated posting (2026-05-31)" : null, row.ShareMissing);
        Assert.Equal(row.ShareMissing, row.CorrectedMissing);
    }

    [Fact]
    public void A_line_is_as_old_as_its_oldest_exam_and_of_unknown_age_where_one_of_them_is()
    {
        SoughtCertification old = new("old", "Old", null, ["new"]) { NotBefore = new DateOnly(2021, 1, 1) };
        SoughtCertification young = new("new", "New", null, []) { NotBefore = new DateOnly(2026, 6, 1) };

        Assert.Equal(new DateOnly(2021, 1, 1), Line(old, young).NotBefore);
        Assert.Null(Line(old with { NotBefore = null }, young).NotBefore);

        static SoughtRow Line(params SoughtCertification[] exams) => new SoughtRows(exams, [], []).Rows.Single(row => row.Id.Kind == EvidenceKind.Line);
    }

    [Fact]
    public void What_was_found_counts_however_new_it_is_said_to_be()
    {
        using var store = new TestStore(new TestPosting { PostedOn = new DateOnly(2026, 5, 1), Mentions = [TestMention.Named("new", "required")] });
        var sought = new SoughtRows([new SoughtCertification("new", "New", null, []) { NotBefore = new DateOnly(2026, 6, 1) }], [], []);

        Assert.Equal(1, Row(store.Count(Ai, sought), EvidenceKind.Named, "new").Share);
    }

    [Fact]
    public void What_is_found_without_being_described_has_its_row_too()
    {
        using var store = new TestStore(new TestPosting { Mentions = [TestMention.Named("unheard-of", "required")] });

        Assert.Equal(1, Row(store.Count(Ai), EvidenceKind.Named, "unheard-of").Count);
    }

    [Fact]
    public void Employers_are_the_named_ones_and_the_largest_is_its_part_of_all_counted()
    {
        TestMention[] asks = [TestMention.Named("blue-1", "required")];
        using var store = new TestStore(
            new TestPosting { Employer = "Aster", Mentions = asks },
            new TestPosting { Employer = "Aster", Mentions = asks },
            new TestPosting { Employer = "Borage", Mentions = asks },
            new TestPosting { Mentions = asks },
            new TestPosting { Employer = "Clover" });

        var row = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-1");

        Assert.Equal(2, row.Employers);
        Assert.Equal(0.5, row.TopEmployerShare);
        Assert.Equal((5, 3, 1), (row.Population.Postings, row.Population.Employers, row.Population.WithoutEmployer));
    }

    [Fact]
    public void One_employer_with_all_the_hits_widens_the_interval_and_postings_without_employer_stand_alone()
    {
        TestMention[] asks = [TestMention.Named("blue-1", "required")];
        var others = Enumerable.Range(0, 180).Select(i => new TestPosting { Employer = $"Employer {i / 4}" }).ToArray();
        using var concentrated = new TestStore([.. others, .. Enumerable.Range(0, 20).Select(_ => new TestPosting { Employer = "Aster", Mentions = asks })]);
        using var spread = new TestStore([.. others, .. Enumerable.Range(0, 20).Select(_ => new TestPosting { Mentions = asks })]);

        var one = Row(concentrated.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-1").Bootstrap!.Value;
        var many = Row(spread.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-1").Bootstrap!.Value;

        Assert.True(one.Width > 2 * many.Width, $"{one} {many}");
    }

    [Fact]
    public void Roles_are_counted_apart_and_all_holds_every_posting()
    {
        using var store = new TestStore(new TestPosting(), new TestPosting { Role = "data" }, new TestPosting { Role = "data" }, new TestPosting { Role = "other" });

        var table = store.Count(new EvidenceRequest([RoleGroup.All, RoleGroup.Ai, RoleGroup.Data], [], null));

        Assert.Equal([(RoleGroup.All, 4), (RoleGroup.Ai, 1), (RoleGroup.Data, 2)], table.Populations.Select(one => (one.Role, one.Postings)));
    }

    [Fact]
    public void Months_carry_their_own_n_and_splice_the_line_and_the_undated_come_last()
    {
        using var store = new TestStore(
            new TestPosting { PostedOn = new DateOnly(2026, 5, 3), Mentions = [TestMention.Named("blue-1", "required")] },
            new TestPosting { PostedOn = new DateOnly(2026, 5, 31) },
            new TestPosting { PostedOn = new DateOnly(2026, 7, 1), Mentions = [TestMention.Named("blue-2", "required")] },
            new TestPosting());

        var table = store.Count(new EvidenceRequest([RoleGroup.Ai], [SegmentBy.Month], null), Sought.Clouds);

        var line = table.Rows.Where(row => row is { Kind: EvidenceKind.Line, Population.Segment: not null });
        Assert.Equal([("2026-05", 1, 2), ("2026-07", 1, 1), (null, 0, 1)], line.Select(row => (row.Population.Segment!.Value, row.Count, row.Population.Postings)));
        Assert.All(line, row => Assert.True(row.Population.IsSmall));
    }

    [Theory]
    [InlineData(SegmentBy.Country, "DE")]
    [InlineData(SegmentBy.Seniority, "senior")]
    [InlineData(SegmentBy.EmployerSize, "51-200")]
    [InlineData(SegmentBy.Industry, "Insurance")]
    [InlineData(SegmentBy.Remote, "on-site")]
    [InlineData(SegmentBy.Month, "2026-05")]
    [InlineData(SegmentBy.Source, "made-for-tests")]
    public void Every_criterion_divides_and_its_parts_add_up(SegmentBy by, string value)
    {
        using var store = new TestStore(
            new TestPosting
            {
                Country = "DE", Seniority = "senior", EmployerSize = "51-200", Industry = "Insurance", Remote = false, PostedOn = new DateOnly(2026, 5, 3),
                Mentions = [TestMention.Named("blue-1", "required")],
            },
            new TestPosting { Source = "other" });

        var table = store.Count(new EvidenceRequest([RoleGroup.Ai], [by], [new RowId(EvidenceKind.Named, "blue-1")]), Sought.Clouds);

        Assert.Equal(1, table.Rows.Single(row => row.Population.Segment?.Value == value).Count);
        Assert.Equal(2, table.Populations.Where(one => one.Segment is not null).Sum(one => one.Postings));
    }

    [Fact]
    public void Postings_after_the_day_of_the_answer_do_not_count_but_undated_ones_do()
    {
        using var store = new TestStore(
            new TestPosting { PostedOn = new DateOnly(2026, 3, 1) }, new TestPosting { PostedOn = new DateOnly(2026, 3, 2) }, new TestPosting());

        var population = store.Count(Ai, asOf: new DateOnly(2026, 3, 1)).Populations.Single();

        Assert.Equal((2, 1, new DateOnly(2026, 3, 1)), (population.Postings, population.Undated, population.To!.Value));
    }

    [Fact]
    public void No_postings_give_an_unknown_share_not_a_zero()
    {
        using var store = new TestStore(new TestPosting { Role = "other" });

        var row = Row(store.Count(Ai), EvidenceKind.Total, Totals.Any);

        Assert.Null(row.Share);
        Assert.Null(row.Wilson);
    }

    [Fact]
    public void A_store_without_parts_is_counted_as_empty()
    {
        using var store = new TestStore();

        Assert.Equal(0, store.Count(Ai).Populations.Single().Postings);
    }

    [Fact]
    public void Without_measured_error_the_corrected_share_is_unknown_and_says_why()
    {
        using var store = new TestStore(new TestPosting { Mentions = [TestMention.Named("blue-1", "required")] }, new TestPosting());

        var row = Row(store.Count(Ai, Sought.Clouds), EvidenceKind.Named, "blue-1");

        Assert.Null(row.Corrected);
        Assert.Equal("extraction error not measured", row.CorrectedMissing);
    }

    [Fact]
    public void With_measured_error_a_certification_is_corrected_by_precision_over_sensitivity_and_gets_wider()
    {
        using var store = Asking(40, 200);

        var table = store.Count(Ai, Sought.Clouds, [Error]);
        var row = Row(table, EvidenceKind.Named, "blue-1");

        var rates = Error.Sample.Rates()!.Value;
        Assert.Equal(0.2 * rates.Precision / rates.Sensitivity, row.Corrected!.Value.Share, 12);
        Assert.True(row.Corrected.Value.Range.Width > row.Wilson!.Value.Width * 1.05);
        Assert.Null(row.CorrectedMissing);
        Assert.Equal(Correction.NotMeasured, Row(table, EvidenceKind.Vendor, "red-any").CorrectedMissing);
    }

    [Fact]
    public void A_total_over_all_postings_is_corrected_in_Rogan_and_Gladens_form_and_that_of_a_role_in_proportion()
    {
        using var store = Asking(40, 200);

        var all = Row(store.Count(new EvidenceRequest([RoleGroup.All], [], null), Sought.Clouds, [Error]), EvidenceKind.Total, Totals.AnyNamed);
        var ai = Row(store.Count(Ai, Sought.Clouds, [Error]), EvidenceKind.Total, Totals.AnyNamed);

        var rates = Error.Sample.Rates()!.Value;
        Assert.Equal((0.2 + rates.Specificity - 1) / (rates.Sensitivity + rates.Specificity - 1), all.Corrected!.Value.Share, 12);
        Assert.Equal(0.2 * rates.Precision / rates.Sensitivity, ai.Corrected!.Value.Share, 12);
    }

    [Fact]
    public void A_damaged_part_is_named_with_what_to_do()
    {
        using var store = new TestStore(new TestPosting());
        File.WriteAllText(store.Contents.PostingParts[0], "not a Parquet file");

        var wrong = Assert.Throws<UnusableInputException>(() => store.Count(Ai));

        Assert.Equal(store.Folder, wrong.Where);
    }

    private static TestStore Asking(int postings, int all) =>
        new([.. Enumerable.Range(0, all).Select(i => new TestPosting { Mentions = i < postings ? [TestMention.Named("blue-1", "required")] : [] })]);

    private static EvidenceRow Row(EvidenceTable table, EvidenceKind kind, string id) =>
        table.Rows.Single(row => row.Kind == kind && row.Certification == id && row.Population.Segment is null);
}
