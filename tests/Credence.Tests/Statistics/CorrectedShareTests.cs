using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class CorrectedShareTests
{
    private const double Confidence = WilsonInterval.CustomaryConfidence;

    // W. J. Rogan and B. Gladen (1978): with sensitivity .9 and specificity .8 an observed share of .34 is a true one of .2.
    [Fact]
    public void Rogan_and_Gladens_form_gives_back_the_true_share()
    {
        var rates = new DetectorRates(0.9, 0.8, 0.9 * 0.2 / 0.34);

        Assert.Equal(0.2, Of(new Proportion(34, 100), 1, CorrectionForm.Whole, rates).Share, 12);
        Assert.Equal(0.2, Of(new Proportion(34, 100), 1, CorrectionForm.Part, rates).Share, 12);
    }

    [Fact]
    public void A_share_below_what_wrong_finds_alone_would_give_is_zero_not_negative()
    {
        var corrected = Of(new Proportion(1, 1000), 1, CorrectionForm.Whole, new DetectorRates(0.9, 0.99, 0.5));

        Assert.Equal(0, corrected.Share);
        Assert.Equal(0, corrected.Range.Low);
    }

    [Theory]
    [InlineData(CorrectionForm.Whole)]
    [InlineData(CorrectionForm.Part)]
    public void With_a_known_and_perfect_detector_the_interval_is_the_sampling_interval(CorrectionForm form)
    {
        var corrected = Of(new Proportion(200, 1000), 1, form, new DetectorRates(1, 1, 1));
        var wilson = WilsonInterval.Of(new Proportion(200, 1000))!.Value;

        Assert.Equal(wilson.Low, corrected.Range.Low, 0.003);
        Assert.Equal(wilson.High, corrected.Range.High, 0.003);
    }

    // Independent relative errors add in squares (delta method): share 1/√k, precision √((1−p)/found), and 1 part in 4 missed of few labels not found.
    [Fact]
    public void Its_width_is_that_of_the_errors_added_in_squares()
    {
        var sample = new DetectorSample([new LabeledStratum(true, 2000, 500, 400), new LabeledStratum(false, 8000, 2000, 100)]);
        var corrected = CorrectedShare.Of(new Proportion(2000, 10_000), 1, CorrectionForm.Part, sample.Rates()!.Value, sample.Draw(40_000, new RandomStream(3)), Confidence, new RandomStream(1))!.Value;

        // p = q·P/S = q·P + (q/2000)·8000·m with q = .2: its parts are q·P (P = .8 of 500 labels) and q·4m (m = .05 of 2,000)
        var precision = Math.Sqrt(0.8 * 0.2 / 500);
        var missed = 4 * Math.Sqrt(0.05 * 0.95 / 2000);
        var share = 0.2 * (0.8 + 0.2) * Math.Sqrt(0.8 / 2000);
        var error = Math.Sqrt(share * share + 0.2 * 0.2 * (precision * precision + missed * missed));
        Assert.Equal(2 * 1.96 * error, corrected.Range.Width, 0.001);
    }

    [Fact]
    public void A_larger_design_effect_widens_it_and_one_below_1_does_not_narrow_it()
    {
        var plain = Of(new Proportion(30, 1000), 1, CorrectionForm.Part, new DetectorRates(0.9, 0.99, 0.9));

        Assert.True(Of(new Proportion(30, 1000), 6, CorrectionForm.Part, new DetectorRates(0.9, 0.99, 0.9)).Range.Width > plain.Range.Width * 1.5);
        Assert.Equal(plain, Of(new Proportion(30, 1000), 0.2, CorrectionForm.Part, new DetectorRates(0.9, 0.99, 0.9)));
    }

    // Clopper and Pearson's upper end at a count of zero: 1 − .025^(1/n).
    [Theory]
    [InlineData(10)]
    [InlineData(2110)]
    public void Nothing_found_stays_zero_with_the_exact_upper_bound(int total)
    {
        var corrected = Of(new Proportion(0, total), 1, CorrectionForm.Part, new DetectorRates(1, 1, 1));

        Assert.Equal((0, 0), (corrected.Share, corrected.Range.Low));
        Assert.Equal(1, corrected.Range.High / (1 - Math.Pow(0.025, 1.0 / total)), 0.05);
    }

    [Fact]
    public void No_cases_give_no_share() =>
        Assert.Null(CorrectedShare.Of(new Proportion(0, 0), 1, CorrectionForm.Whole, new DetectorRates(1, 1, 1), [new DetectorRates(1, 1, 1)], Confidence, new RandomStream(1)));

    [Fact]
    public void A_draw_in_which_the_detector_is_no_better_than_chance_leaves_everything_open()
    {
        var corrected = CorrectedShare.Of(
            new Proportion(30, 100), 1, CorrectionForm.Whole, new DetectorRates(0.9, 0.9, 0.8), [new DetectorRates(0.5, 0.4, 0.5)], Confidence, new RandomStream(1))!.Value;

        Assert.Equal(new Interval(0, 1), corrected.Range);
    }

    private static CorrectedShare Of(Proportion observed, double designEffect, CorrectionForm form, DetectorRates rates) =>
        CorrectedShare.Of(observed, designEffect, form, rates, [.. Enumerable.Repeat(rates, CorrectedShare.CustomaryDraws)], Confidence, new RandomStream(1))!.Value;
}
