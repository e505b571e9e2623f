using Credence.Catalog;
using Credence.Postings.Storing;
using Credence.Returns;
using Credence.Returns.Estimates;
using Credence.Sources;
using Credence.Statistics;
using Credence.Tests.Advice;
using Credence.Tests.Evidence;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Returns.Estimates;

public sealed class EstimateBookTests
{
    private const string Head = "kind: estimates\nestimates:\n  - id: one\n    title: One\n    unit: years\n    values:\n";

    [Fact]
    public void Every_condition_names_a_question_or_a_property_of_the_option()
    {
        var questions = Shipped.Rules.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

        foreach (var (fact, values) in ShippedEstimates.Book.All.SelectMany(estimate => estimate.Values).SelectMany(value => value.When))
        {
            if (fact == "category")
                Assert.All(values, value => Assert.Contains(Shipped.Catalog.Certifications, item => item.Category == value));
            else if (fact == "kind")
                Assert.All(values, value => Assert.Contains(Enum.GetValues<CertificationKind>(), kind => KebabName.Of(kind) == value));
            else
                Assert.All(values, value => Assert.NotNull(Shipped.Rules.Accepted(questions[fact], value)));
        }
    }

    [Fact]
    public void Every_estimate_has_a_value_that_holds_for_everybody_and_every_kind_of_certification_today()
    {
        Assert.All(ShippedEstimates.Book.All, estimate => Assert.True(estimate.HoldsOn(Shipped.Today), estimate.Id));
        Assert.True(ShippedEstimates.Book.HoldsOn(Shipped.Today));
    }

    [Fact]
    public void Before_anything_was_known_of_first_attempts_an_exam_has_no_chance_of_a_second_fee_and_a_course_has_none_to_pay()
    {
        var retake = ShippedEstimates.Book["retake-probability"];
        var before = new DateOnly(2026, 2, 6);

        Assert.Null(retake.For(new Dictionary<string, string> { ["kind"] = "exam-certification" }, before));
        Assert.Equal(0, retake.For(new Dictionary<string, string> { ["kind"] = "specialization" }, before)!.Known.Highest);
        Assert.False(ShippedEstimates.Book.HoldsOn(before));
    }

    [Fact]
    public void Every_question_that_says_how_to_find_out_more_is_asked()
    {
        Assert.All(ReturnInputs.All, input => Assert.True(ShippedEstimates.Book.FindOut.ContainsKey(input.Name), input.Name));
        Assert.All(
            ShippedEstimates.Book.FindOut.Values.Select(advice => advice.Question).OfType<string>(),
            question => Assert.Contains(Shipped.Rules.Questions, one => one.Id == question));
    }

    [Fact]
    public void An_opinion_is_the_only_value_without_a_day_and_every_source_is_registered() =>
        Assert.All(ShippedEstimates.Book.All.SelectMany(estimate => estimate.Values), value =>
        {
            Assert.True(value.Since is not null || value.Grade == EstimateGrade.Opinion);
            Assert.All(value.Sources, id => Assert.NotNull(Shipped.Catalog.Sources.Find(id)));
        });

    [Fact]
    public void A_value_is_not_used_before_its_source_was_public()
    {
        var loss = ShippedEstimates.Book["loss-aversion"];

        Assert.Null(loss.For(new Dictionary<string, string>(), new DateOnly(2024, 6, 6)));
        Assert.NotNull(loss.For(new Dictionary<string, string>(), new DateOnly(2024, 6, 7)));
    }

    [Fact]
    public void The_first_value_whose_conditions_hold_is_used_in_any_case_of_the_answer()
    {
        var tax = ShippedEstimates.Book["tax-rate"];

        Assert.Equal(0.399, tax.For(new Dictionary<string, string> { ["country"] = "DE" }, Shipped.Today)!.Known.Mean);
        Assert.Equal(0.255, tax.For(new Dictionary<string, string> { ["country"] = "JP" }, Shipped.Today)!.Known.Mean);
    }

    [Fact]
    public void The_pay_difference_spans_both_intervals_with_most_held_equal_and_its_mode_lies_halfway_between_the_differences()
    {
        const double Rounding = 0.0005;
        var pay = Credence.Claims.PayFigures.Read(Shipped.Data);
        var studies = new[] { pay.Find("data-professionals-2017-2019", "rich", "cert")!, pay.Find("kaggle-2021-2022", "rich", "cert")! };

        var known = Assert.IsType<Distribution.Pert>(ShippedEstimates.Book["raise-share"].For(new Dictionary<string, string>(), Shipped.Today)!.Known);

        Assert.Equal(studies.Min(study => study.Range!.Value.Low), known.Low, Rounding);
        Assert.Equal(studies.Average(study => study.Value!.Value), known.Mode, Rounding);
        Assert.Equal(studies.Max(study => study.Range!.Value.High), known.High, Rounding);
    }

    [Fact]
    public void Own_work_is_counted_as_the_labels_say()
    {
        var labels = File.ReadLines(Path.Combine(Checkout.Root, "data", "evidence", "own-work.csv")).Skip(1).Select(line => line.Split(',')[1]).ToList();
        var asked = labels.Count(label => label == "project");
        var postings = Credence.Evidence.EvidenceSnapshot.Read(Shipped.Data)!.Population(Credence.Evidence.RoleGroup.Ai)!.Postings;

        var known = Assert.IsType<Distribution.Beta>(ShippedEstimates.Book["project-posting-share"].For(new Dictionary<string, string>(), Shipped.Today)!.Known);

        Assert.Equal((114, 55), (labels.Count, labels.Count(label => label != "no")));
        Assert.Equal(asked + 0.5, known.A);
        Assert.Equal(postings - asked + 0.5, known.B);
    }

    [Theory]
    [InlineData("      - {value: {dist: uniform, low: 2, high: 1}, grade: opinion, source: page, why: x}", ":7:24", "low (2) is above high (1)")]
    [InlineData("      - {value: {dist: lognormal90, p5: 9, p95: 1}, grade: opinion, source: page, why: x}", ":7:24", "p5 (9) must be below p95 (1)")]
    [InlineData("      - {value: {dist: gauss, low: 2, high: 1}, grade: opinion, source: page, why: x}", ":7:24", "must be one of")]
    [InlineData("      - {value: {dist: const, value: 2}, grade: opinion, source: nobody, why: x}", ":7:66", "no source has the id 'nobody'")]
    [InlineData("      - {value: {dist: const, value: 2}, grade: measured, source: page, why: x}", ":7:49", "needs 'since'")]
    [InlineData("      - {value: {dist: const, value: 2, high: 3}, grade: opinion, source: page, why: x}", ":7:41", "unknown key 'high'")]
    [InlineData("      - {value: {dist: const, value: 2}, grade: guess, source: page, why: x}", ":7:49", "must be one of measured, reported, opinion")]
    public void A_wrong_value_is_named_with_its_place(string value, string place, string what)
    {
        using var data = new TempEstimates(Head + value + "\n");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.Contains(place, wrong.Where, StringComparison.Ordinal);
        Assert.Contains(what, wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_about_estimates_lists_what_ships() => Measured.AssertIs("docs/method/estimates.md", EstimateCard.Text());
}
