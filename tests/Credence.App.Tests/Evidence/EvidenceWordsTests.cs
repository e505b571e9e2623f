using Credence.App.Evidence;
using Credence.Evidence;
using Credence.Statistics;
using Xunit;

namespace Credence.App.Tests.Evidence;

public sealed class EvidenceWordsTests
{
    private static readonly EvidenceLabels Labels = new([new SoughtRow(new RowId(EvidenceKind.Named, "ms-ai-102"), "Azure AI Engineer")]);

    [Theory]
    [InlineData(0.0098, 0.0071, 0.0134, "0.98\u00A0%", "0.71\u20131.34")]
    [InlineData(0.048, 0.0412, 0.0559, "4.8\u00A0%", "4.1\u20135.6")]
    [InlineData(1, 0.9967, 1, "100\u00A0%", "99.7\u2013100.0")]
    [InlineData(1, 0.96, 1, "100\u00A0%", "96\u2013100")]
    [InlineData(0, 0, 0.00001, "0.00\u00A0%", "0.000\u20130.001")]
    [InlineData(0.38, 0.21, 0.5749, "38\u00A0%", "21\u201357")]
    public void Decimals_follow_the_estimate_and_its_bounds_use_the_same(double share, double low, double high, string percent, string range)
    {
        Assert.Equal(percent, Numbers.Percent(share));
        Assert.Equal(range, Numbers.Range(new Interval(low, high), share));
    }

    [Fact]
    public void The_measure_everyone_starts_from_reads_as_one_in_a_hundred() => Assert.Equal(
        "About 1 in 100 AI postings names a certification (0.98\u00A0%, 95\u00A0% 0.71\u20131.34, n\u00A0=\u00A03,879).",
        Finding.Of(Row(EvidenceKind.Total, Totals.AnyNamed, 38, 3879), Labels));

    [Fact]
    public void A_large_share_is_told_per_hundred_and_few_postings_are_said() => Assert.Equal(
        "About 50 in 100 AI postings name Azure AI Engineer (50\u00A0%, 95\u00A0% 24\u201376, n\u00A0=\u00A010, few postings).",
        Finding.Of(Row(EvidenceKind.Named, "ms-ai-102", 5, 10), Labels));

    [Theory]
    [InlineData(10, 10, "All AI postings name Azure AI Engineer (100\u00A0%, ")]
    [InlineData(998, 1000, "Nearly all AI postings name Azure AI Engineer (")]
    public void All_or_nearly_all_is_not_told_per_hundred(int count, int postings, string start) =>
        Assert.StartsWith(start, Finding.Of(Row(EvidenceKind.Named, "ms-ai-102", count, postings), Labels), StringComparison.Ordinal);

    [Fact]
    public void None_found_still_gives_the_upper_bound() => Assert.Equal(
        "None of 3,879 AI postings names Azure AI Engineer (95\u00A0%: at most 0.10\u00A0%, n\u00A0=\u00A03,879).",
        Finding.Of(Row(EvidenceKind.Named, "ms-ai-102", 0, 3879), Labels));

    [Theory]
    [InlineData(EvidenceKind.Vendor, "aws-any", "asks for certification by AWS without saying which")]
    [InlineData(EvidenceKind.VendorFamily, "aws-family", "asks for certification by AWS, named or not")]
    [InlineData(EvidenceKind.Total, Totals.AnyVendor, "asks for a vendor's certification without saying which")]
    public void A_vendor_is_named_so_that_no_article_can_be_wrong(EvidenceKind kind, string id, string words)
    {
        var labels = new EvidenceLabels([new SoughtRow(new RowId(kind, id), "AWS")]);

        Assert.Equal(words, labels.OneDoes(Row(kind, id, 1, 100)));
        Assert.StartsWith("ask for ", labels.ManyDo(Row(kind, id, 1, 100)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_postings_are_unknown() => Assert.StartsWith("Unknown", Finding.Of(Row(EvidenceKind.Named, "ms-ai-102", 0, 0), Labels), StringComparison.Ordinal);

    [Fact]
    public void An_interval_is_drawn_on_the_scale_with_its_dot_and_caps()
    {
        Assert.Equal("     ├─────●─────┤      ", Strip.Draw(0.5, new Interval(0.24, 0.76), 1.04));
        Assert.Equal("●─────┤                 ", Strip.Draw(0, new Interval(0, 0.26), 1));
    }

    [Fact]
    public void A_missing_correction_names_its_rows_and_why()
    {
        var corrected = Row(EvidenceKind.Named, "ms-ai-102", 1, 9) with { CorrectedMissing = null };
        var any = Row(EvidenceKind.Total, Totals.Any, 1, 9);

        Assert.Empty(CorrectedText.Missing([corrected], Labels));
        Assert.Equal(["Corrected unknown for certification in any form: extraction error not measured."], CorrectedText.Missing([corrected, any], Labels));
        Assert.Equal(["Corrected unknown for every row: extraction error not measured."], CorrectedText.Missing([any, any], Labels));
    }

    [Fact]
    public void Many_rows_without_a_correction_are_counted_by_reason()
    {
        var rows = Enumerable.Range(0, 5).Select(i => Row(EvidenceKind.Named, $"c-{i}", 1, 9)).ToList();
        rows[0] = rows[0] with { CorrectedMissing = null };
        rows.Add(rows[1] with { Certification = "c-5", CorrectedMissing = Correction.NothingToCorrectBy });

        Assert.Equal(
            ["Corrected unknown for c-1; c-2; c-3 and 1 more: extraction error not measured.", "Corrected unknown for c-5: no labeled posting was found rightly, or there are no postings."],
            CorrectedText.Missing(rows, Labels));
    }

    private static EvidenceRow Row(EvidenceKind kind, string id, int count, int postings) => new()
    {
        Certification = id,
        Kind = kind,
        Population = new Population(RoleGroup.Ai, null, postings, 0, postings, postings, null, null),
        Strengths = new StrengthCounts(count, 0, 0, 0),
        Employers = 0,
        TopEmployerShare = null,
        Bootstrap = null,
        Corrected = null,
        CorrectedMissing = Correction.NotMeasured,
    };
}
