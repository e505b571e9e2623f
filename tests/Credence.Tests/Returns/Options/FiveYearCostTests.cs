using Credence.Catalog;
using Credence.Returns.Options;
using Credence.Tests.Advice;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Returns.Options;

public sealed class FiveYearCostTests
{
    [Fact]
    public void An_exam_before_anything_was_known_of_first_attempts_has_no_total_and_says_why()
    {
        var day = new DateOnly(2026, 2, 6);
        var exams = Shipped.Catalog.Certifications.Where(item => item.Kind == CertificationKind.ExamCertification && item.StateAt(day).Status != ExamStatus.Ended && item.PriceUsd(day) is { High: > 0 }).ToList();

        Assert.NotEmpty(exams);
        Assert.All(exams, item =>
        {
            var cost = FiveYearCost.Of(item, ShippedEstimates.Book, day);
            Assert.Null(cost.TotalUsd);
            Assert.StartsWith("no estimate of how often a first attempt fails", cost.MissingBecause, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_course_lets_one_repeat_so_its_total_has_no_second_attempt()
    {
        var costs = Shipped.Catalog.Certifications.Where(item => item.Kind != CertificationKind.ExamCertification).Select(item => FiveYearCost.Of(item, ShippedEstimates.Book, Shipped.Today)).Where(cost => cost.TotalUsd is not null).ToList();

        Assert.NotEmpty(costs);
        Assert.All(costs, cost => Assert.DoesNotContain(cost.Steps, step => step.What == "Second attempt"));
    }

    [Fact]
    public void The_most_an_exam_costs_has_a_second_attempt_in_it()
    {
        var costs = Shipped.Catalog.Certifications.Where(item => item.Kind == CertificationKind.ExamCertification && item.PriceUsd(Shipped.Today) is { High: > 0 }).Select(item => FiveYearCost.Of(item, ShippedEstimates.Book, Shipped.Today)).Where(cost => cost.TotalUsd is not null).ToList();

        Assert.NotEmpty(costs);
        Assert.All(costs, cost =>
        {
            Assert.Contains(cost.Steps, step => step.What == "Second attempt");
            Assert.Equal(cost.Steps.Sum(step => step.Usd.High), cost.TotalUsd!.Value.High);
        });
    }
}
