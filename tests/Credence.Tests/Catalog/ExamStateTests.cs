using Credence.Catalog;
using Xunit;

namespace Credence.Tests.Catalog;

public sealed class ExamStateTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly BeforeTheEnds = new(2026, 2, 28);

    [Theory]
    [InlineData("MLS-C01", "2026-03-31", new[] { "aws-aif-c01", "aws-aip-c01", "aws-mla-c01" })]
    [InlineData("DP-100", "2026-06-01", new[] { "ms-ai-300" })]
    [InlineData("AI-102", "2026-06-30", new[] { "ms-ai-103" })]
    [InlineData("AI-900", "2026-06-30", new[] { "ms-ai-901" })]
    public void As_of_November_2026_the_four_old_exams_have_ended_and_name_their_successors(string code, string day, string[] successors)
    {
        var state = Shipped.Catalog.Find(code)!.StateAt(Today);

        Assert.Equal(ExamStatus.Ended, state.Status);
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), state.ExamRetired!.Day);
        Assert.Equal(successors, state.Successors.Order(StringComparer.Ordinal));
        Assert.NotEmpty(state.SourceIds);
        Assert.False(state.CanBeEarned);
    }

    [Theory]
    [InlineData("DP-100")]
    [InlineData("AI-102")]
    [InlineData("AI-900")]
    public void As_of_February_2026_the_Microsoft_exams_are_current_and_no_end_was_announced(string code)
    {
        var state = Shipped.Catalog.Find(code)!.StateAt(BeforeTheEnds);

        Assert.Equal(ExamStatus.Current, state.Status);
        Assert.Empty(state.Ends);
        Assert.Empty(state.Successors);
    }

    [Fact]
    public void As_of_February_2026_the_AWS_exam_is_current_with_the_end_an_article_had_announced_four_days_before()
    {
        var state = Shipped.Catalog.Find("MLS-C01")!.StateAt(BeforeTheEnds);

        Assert.Equal(ExamStatus.CurrentWithAnnouncedEnd, state.Status);
        Assert.Equal(new DateOnly(2026, 3, 31), state.ExamRetired!.Day);
        Assert.Equal(new DateOnly(2026, 2, 24), state.ExamRetired.AnnouncedBy);
        Assert.Equal(["seed-b"], state.ExamRetired.SourceIds);
        Assert.Equal(["aws-aif-c01", "aws-aip-c01"], state.Successors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_successor_is_added_on_the_day_its_source_is_out()
    {
        var item = Shipped.Catalog.Find("MLS-C01")!;

        Assert.DoesNotContain("aws-mla-c01", item.StateAt(new DateOnly(2026, 5, 27)).Successors);
        Assert.Contains("aws-mla-c01", item.StateAt(new DateOnly(2026, 5, 28)).Successors);
    }

    [Fact]
    public void Who_stated_an_end_comes_with_the_first_first_and_each_with_its_date()
    {
        var end = Shipped.Catalog.Find("MLS-C01")!.StateAt(Today).ExamRetired!;

        Assert.Equal(("seed-b", "2026-02-24"), (end.Statements[0].SourceId, end.Statements[0].Date?.Text));
        Assert.Equal(end.SourceIds, end.Statements.Select(one => one.SourceId).Order(StringComparer.Ordinal));
        Assert.True(end.SourceIds.Count > 1);
    }

    [Fact]
    public void A_month_stays_a_month()
    {
        using var data = new TempData();
        data.Item("x-two", "", "field: launch-note, value: starts in September 2026, reading: \"2026-09\", stage: beta, since: \"2026-09\", source: page, date: 2026-05-01, grade: third-party");
        var item = data.Read().Find("x-two")!;

        var states = new[] { new DateOnly(2026, 4, 30), new DateOnly(2026, 8, 31), new DateOnly(2026, 9, 15), new DateOnly(2026, 9, 30) }.Select(item.StateAt).ToList();

        Assert.Equal([ExamStatus.Unknown, ExamStatus.Upcoming, ExamStatus.Unknown, ExamStatus.Beta], states.Select(state => state.Status));
        Assert.Equal("starts in September 2026", states[1].Why);
        Assert.DoesNotContain("2026-09-", string.Concat(states.Select(state => state.Why)));
    }

    [Fact]
    public void A_beta_of_AI_200_is_told_with_the_chosen_month_and_what_no_source_reports()
    {
        var state = Shipped.Catalog.Find("AI-200")!.StateAt(Today);

        Assert.Contains("beta from May 2026 on (certquests", state.Why);
        Assert.Contains("July 2026 was expected", state.Why);
    }

    [Fact]
    public void The_day_before_the_announcement_no_end_shows()
    {
        var state = Shipped.Catalog.Find("MLS-C01")!.StateAt(new DateOnly(2026, 2, 23));

        Assert.Equal(ExamStatus.Current, state.Status);
        Assert.Null(state.ExamRetired);
    }

    [Fact]
    public void The_three_ends_are_kept_apart()
    {
        var exam = Shipped.Catalog.Find("AI-102")!.StateAt(Today);
        var same = Shipped.Catalog.Find("AI-900")!.StateAt(Today);
        var whole = Shipped.Catalog.Find("tf-dev")!.StateAt(Today);

        Assert.Equal(new DateOnly(2026, 6, 30), exam.NotRenewable!.Day);
        Assert.Null(exam.CertificationRetired);
        Assert.Null(same.NotRenewable);
        Assert.Null(same.CertificationRetired);
        Assert.NotNull(whole.CertificationRetired);
    }

    [Theory]
    [InlineData("AI-103", "2026-02-28", ExamStatus.Unknown)]
    [InlineData("AI-103", "2026-05-31", ExamStatus.Unknown)]
    [InlineData("AI-103", "2026-06-01", ExamStatus.Beta)]
    [InlineData("AI-103", "2026-06-20", ExamStatus.Current)]
    [InlineData("AIP-C01", "2026-02-28", ExamStatus.Beta)]
    [InlineData("AIP-C01", "2026-11-23", ExamStatus.Current)]
    [InlineData("AI-300", "2026-11-23", ExamStatus.Beta)]
    [InlineData("anthropic-ccaf", "2026-02-28", ExamStatus.Unknown)]
    [InlineData("AI-901", "2026-05-15", ExamStatus.Unknown)]
    [InlineData("AI-901", "2026-06-18", ExamStatus.Current)]
    [InlineData("AI-200", "2026-05-15", ExamStatus.Unknown)]
    [InlineData("AI-200", "2026-11-23", ExamStatus.Beta)]
    [InlineData("pmi-cpmai", "2026-11-23", ExamStatus.Unknown)]
    [InlineData("isaca-aaia", "2026-11-23", ExamStatus.Unknown)]
    [InlineData("tf-dev", "2024-05-01", ExamStatus.Ended)]
    public void The_stage_is_that_of_the_day(string id, string day, ExamStatus status)
    {
        var state = Shipped.Catalog.Find(id)!.StateAt(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(status, state.Status);
        Assert.NotEmpty(state.Why);
    }

    [Fact]
    public void Once_ended_an_item_stays_ended_and_one_that_can_be_earned_has_not_ended_before()
    {
        var days = Enumerable.Range(0, 130).Select(week => new DateOnly(2024, 6, 1).AddDays(7 * week)).ToList();

        foreach (var item in Shipped.Catalog.Certifications)
        {
            var ended = days.Select(day => item.StateAt(day).Status == ExamStatus.Ended).ToList();

            Assert.Equal(ended.Order(), ended);
        }
    }
}
