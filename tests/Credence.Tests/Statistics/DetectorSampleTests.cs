using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class DetectorSampleTests
{
    // 100 found of which 80 %, 100 found of which 20 % are there; 800 not found of which 5 % are there: right 100, wrong 100, missed 40, left 760.
    private static readonly DetectorSample Sample = new(
        [new LabeledStratum(true, 100, 10, 8), new LabeledStratum(true, 100, 40, 8), new LabeledStratum(false, 800, 40, 2)]);

    [Fact]
    public void Strata_weigh_by_their_cases_not_by_their_labels()
    {
        var rates = Sample.Rates()!.Value;

        Assert.Equal(0.5, rates.Precision, 12);
        Assert.Equal(100.0 / 140, rates.Sensitivity, 12);
        Assert.Equal(760.0 / 860, rates.Specificity, 12);
    }

    [Fact]
    public void Labels_of_every_case_leave_nothing_to_estimate()
    {
        var all = new DetectorSample([new LabeledStratum(true, 1_000_000, 1_000_000, 900_000), new LabeledStratum(false, 9_000_000, 9_000_000, 100_000)]);

        Assert.All(all.Draw(50, new RandomStream(1)), rates => Assert.Equal(0.9, rates.Sensitivity, 0.005));
    }

    [Fact]
    public void Draws_scatter_around_the_measured_rates()
    {
        var drawn = Sample.Draw(4000, new RandomStream(5));

        Assert.Equal(0.5, drawn.Average(rates => rates.Precision), 0.03);
        Assert.Equal(760.0 / 860, drawn.Average(rates => rates.Specificity), 0.02);
    }

    [Fact]
    public void A_detector_that_was_never_right_has_no_rates() =>
        Assert.Null(new DetectorSample([new LabeledStratum(true, 10, 5, 0), new LabeledStratum(false, 90, 50, 1)]).Rates());

    [Fact]
    public void A_detector_that_chance_would_equal_has_no_rates() =>
        Assert.Null(new DetectorSample([new LabeledStratum(true, 50, 10, 1), new LabeledStratum(false, 50, 10, 1)]).Rates());
}
