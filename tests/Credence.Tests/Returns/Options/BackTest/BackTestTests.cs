using Credence.Catalog;
using Credence.Tests.Advice;
using Credence.Tests.Evidence;
using Xunit;

namespace Credence.Tests.Returns.Options.BackTest;

public sealed class BackTestTests
{
    private static readonly DateOnly Day = new(2026, 2, 28);

    [Fact]
    public void The_page_about_the_back_test_shows_what_is_measured() => Measured.AssertIs("docs/method/backtest.md", BackTestCard.Text());

    [Fact]
    public void No_forecast_rests_on_a_source_that_was_not_certainly_public_by_its_day()
    {
        foreach (var day in BackTestCard.Looked)
        {
            foreach (var id in day.Exams.SelectMany(exam => exam.Then.SourceIds.Concat(exam.AnnouncedEnd?.SourceIds ?? []).Select(id => (exam.Item, id))))
                Assert.Contains(id.Item.Facts, fact => fact.Source.Id == id.id && fact.PublicBy <= day.Day);
        }
    }

    [Fact]
    public void The_end_of_AWS_Machine_Learning_Specialty_was_known_and_those_of_Microsoft_were_not()
    {
        var looked = PastDay.Of(Shipped.Catalog, Day, new DateOnly(2026, 7, 31));

        Assert.Equal(new DateOnly(2026, 3, 31), looked.Exams.Single(exam => exam.Item.Id == "aws-mls-c01").AnnouncedEnd!.Day);
        Assert.All(looked.Exams.Where(exam => exam.Item.Id is "ms-ai-102" or "ms-ai-900"), exam => Assert.Equal((null, true), (exam.AnnouncedEnd, exam.Ended)));
    }

    [Fact]
    public void A_wrong_year_on_one_page_is_counted_against_Credence()
    {
        var looked = PastDay.Of(Shipped.Catalog, new DateOnly(2026, 4, 30), new DateOnly(2026, 9, 30));

        Assert.Equal("ms-ai-102", Assert.Single(looked.ToldTooEarly).Item.Id);
        Assert.DoesNotContain(looked.Exams, exam => exam.Item.Id == "ms-ai-102");
    }

    [Fact]
    public void A_model_that_could_not_speak_has_no_score()
    {
        Assert.All(BackTestCard.Looked.Where(day => day.Life is null).SelectMany(day => day.Exams), exam => Assert.Null(exam.EndProbability));
        Assert.Equal((null, null), (Scores.Of([]).Brier, Scores.Of([]).Log));
    }

    [Fact]
    public void Scores_are_those_of_the_books()
    {
        // G. W. Brier, Monthly Weather Review 78 (1950); I. J. Good, JRSS B 14 (1952)
        var scores = Scores.Of([(0.1, false), (0.8, true)]);

        Assert.Equal((0.01 + 0.04) / 2, scores.Brier!.Value, 12);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.8)) / 2, scores.Log!.Value, 12);
        Assert.Equal(double.PositiveInfinity, Scores.Of([(0, true)]).Log);
    }

    [Fact]
    public void A_fact_dated_only_by_its_year_is_not_taken_to_have_been_public_in_February()
    {
        var looked = PastDay.Of(Shipped.Catalog, Day, new DateOnly(2026, 7, 31));

        Assert.Contains(looked.Uncertain, exam => exam.Item.Id == "ms-dp-100");
        Assert.All(looked.Uncertain, exam => Assert.Equal(ExamStatus.Unknown, exam.Then.Status));
    }
}
