using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class CorrectedShareTests
{
    private const double Confidence = WilsonInterval.CustomaryConfidence;

    [Fact]
    public void The_point_is_the_observed_share_times_precision_over_recall()
    {
        var corrected = Of(new Proportion(100, 1000), 1, new DetectionError(80, 20, 40))!.Value;

        Assert.Equal(0.1 * 0.8 / (80.0 / 120), corrected.Share, 12);
    }

    [Fact]
    public void With_a_practically_known_detector_the_interval_is_the_sampling_interval()
    {
        var corrected = Of(new Proportion(200, 1000), 1, new DetectionError(10_000_000, 0, 0))!.Value;
        var wilson = WilsonInterval.Of(new Proportion(200, 1000))!.Value;

        Assert.Equal(wilson.Low, corrected.Range.Low, 0.002);
        Assert.Equal(wilson.High, corrected.Range.High, 0.002);
    }

    // Independent relative errors add in squares (delta method): share 1/√k, precision √((1−p)/tp), recall √((1−r)/tp).
    [Fact]
    public void Its_width_is_that_of_the_three_errors_added_in_squares()
    {
        var corrected = Of(new Proportion(2000, 10_000), 1, new DetectionError(400, 100, 100))!.Value;
        var relative = Math.Sqrt(0.8 / 2000 + 0.2 / 400 + 0.2 / 400);

        Assert.Equal(2 * 1.96 * relative * 0.2, corrected.Range.Width, 0.002);
    }

    [Fact]
    public void A_larger_design_effect_widens_it_and_one_below_1_does_not_narrow_it()
    {
        var error = new DetectionError(50, 5, 5);

        var plain = Of(new Proportion(30, 1000), 1, error)!.Value;

        Assert.True(Of(new Proportion(30, 1000), 6, error)!.Value.Range.Width > plain.Range.Width * 1.5);
        Assert.Equal(plain, Of(new Proportion(30, 1000), 0.2, error)!.Value);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2110)]
    public void Where_nothing_was_found_the_correction_is_never_surer_than_the_bare_count(long total)
    {
        var nothing = new Proportion(0, total);

        var corrected = Of(nothing, 1, new DetectionError(28, 0, 0))!.Value;

        Assert.True(corrected.Range.High >= WilsonInterval.Of(nothing)!.Value.High);
    }

    [Fact]
    public void No_hit_stays_zero_with_an_upper_bound()
    {
        var corrected = Of(new Proportion(0, 1000), 1, new DetectionError(50, 5, 5))!.Value;

        Assert.Equal(0, corrected.Share);
        Assert.Equal(0, corrected.Range.Low);
        Assert.InRange(corrected.Range.High, 0.001, 0.005);
    }

    [Fact]
    public void A_detector_that_was_never_right_corrects_nothing() =>
        Assert.Null(Of(new Proportion(5, 1000), 1, new DetectionError(0, 3, 3)));

    [Fact]
    public void No_cases_give_no_share() => Assert.Null(Of(new Proportion(0, 0), 1, new DetectionError(5, 1, 1)));

    // 600 worlds: 5 % of 4,000 postings ask for it; a detector with recall .9 and precision .9 is measured on labels that hold about 60 such postings.
    [Fact]
    public void It_holds_the_truth_about_95_times_in_100()
    {
        const int worlds = 600;
        const double truth = 0.05;
        const double recall = 0.9;
        const double precision = 0.9;
        const int postings = 4000;
        const int labeled = 60;
        var random = new RandomStream(77);
        var held = 0;

        for (var world = 0; world < worlds; world++)
        {
            var found = Binomial(postings, truth * recall / precision, random);
            var caught = Binomial(labeled, recall, random);
            var wrong = 0;
            for (var right = 0; right < caught;)
            {
                if (random.NextUniform() < precision)
                    right++;
                else
                    wrong++;
            }

            var corrected = CorrectedShare.Of(
                new Proportion(found, postings), 1, new DetectionError(caught, wrong, labeled - caught), 1000, Confidence, random)!.Value;
            held += corrected.Range.Contains(truth) ? 1 : 0;
        }

        Assert.InRange((double)held / worlds, 0.925, 0.975);
    }

    private static int Binomial(int cases, double probability, RandomStream random)
    {
        var count = 0;
        for (var i = 0; i < cases; i++)
            count += random.NextUniform() < probability ? 1 : 0;
        return count;
    }

    private static CorrectedShare? Of(Proportion observed, double designEffect, DetectionError error) =>
        CorrectedShare.Of(observed, designEffect, error, CorrectedShare.CustomaryDraws, Confidence, new RandomStream(1));
}
