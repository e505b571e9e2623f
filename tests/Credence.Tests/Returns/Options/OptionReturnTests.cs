using Credence.Returns;
using Credence.Returns.Estimates;
using Credence.Returns.Options;
using Credence.Sources;
using Credence.Statistics;
using Credence.Tests.Advice;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Returns.Options;

public sealed class OptionReturnTests
{
    private static readonly PostingShare Two = new(2, 1340, "AI postings name it", null);

    private static OptionContext Person(params (string Question, string Answer)[] answers) => new(
        answers.ToDictionary(one => one.Question, one => one.Answer), Shipped.Catalog, ShippedEstimates.Book, Shipped.Today);

    private static OptionReturn Of(string certification, PostingShare share, params (string Question, string Answer)[] answers) =>
        CertificationReturn.Of(Person(answers), Shipped.Catalog.Find(certification)!, share, null);

    [Fact]
    public void Every_certification_of_the_catalog_makes_a_case_whose_inputs_are_within_the_models_limits()
    {
        foreach (var item in Shipped.Catalog.Certifications)
        {
            var made = CertificationReturn.Of(Person(), item, Two, null);

            foreach (var input in ReturnInputs.All)
            {
                var known = made.Case[input];
                Assert.True(known.Fault is null && known.Lowest >= input.Lowest && (known.Highest <= input.Highest || double.IsInfinity(known.Highest)), $"{item.Id} {input.Name} {known}");
            }

            Assert.All(made.Inputs, used => Assert.True(used.Sources.Count > 0 || used.Grade is null or EstimateGrade.Opinion, $"{item.Id} {used.Name}"));
        }
    }

    [Fact]
    public void Inputs_say_what_they_were_taken_from()
    {
        var made = Of("AI-103", Two);

        var fee = Assert.Single(made.Inputs, input => input.Name == "exam_fee");
        Assert.Equal(new Distribution.Constant(165), fee.Known);
        Assert.Equal(["open-exam-prep-ai-103"], fee.Sources);
        Assert.Contains("No source states hours", Assert.Single(made.Inputs, input => input.Name == "hours").Why, StringComparison.Ordinal);
        Assert.Contains("2 of 1,340 AI postings name it.", Assert.Single(made.Inputs, input => input.Name == "speed_attribution").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_person_says_takes_the_place_of_an_estimate()
    {
        var made = Of("AI-103", Two, ("salary-usd", "120000"), ("working-now", "no"));

        Assert.Equal(new Distribution.Constant(120_000), made.Case[ReturnInputs.Salary]);
        Assert.Equal(new Distribution.Constant(1), made.Case[ReturnInputs.SpeedSalaryShare]);
        Assert.Null(Assert.Single(made.Inputs, input => input.Name == "salary").Grade);
    }

    [Fact]
    public void An_unknown_price_is_that_of_the_vendors_other_exams_and_never_zero()
    {
        var made = Of("AI-300", Two);

        var fee = Assert.Single(made.Inputs, input => input.Name == "exam_fee");
        Assert.True(fee.Known.Lowest > 0);
        Assert.Equal(EstimateGrade.Opinion, fee.Grade);
        Assert.StartsWith("No source states a price.", fee.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_employers_share_lowers_the_price_up_to_the_price_and_what_may_be_asked_back_is_added()
    {
        var half = Of("AI-103", Two, ("employer-pays-usd", "100")).Case[ReturnInputs.ExamFee];
        var whole = Of("AI-103", Two, ("employer-pays-usd", "5250")).Case[ReturnInputs.ExamFee];

        const double attempts = 1.465;
        Assert.Equal(165 - 100 / attempts, half.Lowest, 9);
        Assert.Equal(165 - 70 / attempts, half.Highest, 9);
        Assert.Equal(0, whole.Lowest, 9);
        Assert.Equal(165 * 0.3, whole.Highest, 9);
    }

    [Fact]
    public void A_repeat_with_a_price_of_its_own_counts_by_that_price()
    {
        var made = Of("AIGP", Two);

        var plain = ShippedEstimates.Book["retake-probability"].For(new Dictionary<string, string> { ["kind"] = "exam-certification" }, Shipped.Today)!.Known;
        Assert.Equal(plain.Highest * 625 / 799, made.Case[ReturnInputs.RetakeProbability].Highest, 9);
    }

    [Fact]
    public void A_certification_too_new_to_be_counted_has_a_share_between_none_and_its_vendors()
    {
        var made = Of("AI-500", new PostingShare(9, 1340, "AI postings name any certification of Microsoft", null) { IsUpperBound = true });

        Assert.Equal(0, made.Attribution.Share.Lowest);
        Assert.Equal(9.0 / 1340, made.Attribution.Share.Highest, 0.0005);
    }

    [Fact]
    public void Someone_with_experience_needs_fewer_hours_and_someone_new_more()
    {
        var (experienced, novice) = (Of("PMLE", Two, ("prior-ai-experience", "yes")), Of("PMLE", Two, ("prior-ai-experience", "no")));

        Assert.Equal(new Distribution.Lognormal90(50, 120), experienced.Case[ReturnInputs.Hours]);
        Assert.Equal(new Distribution.Lognormal90(100, 180), novice.Case[ReturnInputs.Hours]);
    }

    [Fact]
    public void A_project_takes_the_same_hours_and_is_judged_by_the_same_opinions()
    {
        var hours = Assert.Single(Of("AI-103", Two).Inputs, input => input.Name == "hours");

        var project = ProjectReturn.Of(Person(), hours, null)!;

        Assert.Equal(hours.Known, project.Case[ReturnInputs.Hours]);
        Assert.Equal(Of("AI-103", Two).Case[ReturnInputs.RaiseAttribution], project.Case[ReturnInputs.RaiseAttribution]);
        Assert.True(project.Attribution.Known.Mean > 0);
    }

    [Fact]
    public void A_day_before_any_estimate_was_public_is_refused_by_name()
    {
        var wrong = Assert.Throws<UnusableInputException>(() =>
            CertificationReturn.Of(Person() with { AsOf = new DateOnly(2015, 1, 1) }, Shipped.Catalog.Find("AI-103")!, Two, null));

        Assert.Contains("holds on 2015-01-01", wrong.What, StringComparison.Ordinal);
    }
}
