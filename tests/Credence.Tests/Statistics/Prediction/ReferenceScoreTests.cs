using Credence.Statistics.Prediction;
using Xunit;

namespace Credence.Tests.Statistics.Prediction;

/// <summary>Every score equals what scikit-learn and SciPy gave the same predictions.</summary>
public sealed class ReferenceScoreTests
{
    public static TheoryData<string, string> Splits { get; } = new() { { "", "telco_seed42_plain" }, { ".strat", "telco_seed42_strat" } };

    [Theory]
    [MemberData(nameof(Splits))]
    public void Area_and_its_error_agree(string suffix, string key)
    {
        var known = TelcoPredictions.OrSkip(suffix, key);

        var area = RocArea.Of(known.Outcomes, known.Probabilities)!.Value;

        Assert.Equal(known.Score("auc"), area.Value, 1e-12);
        Assert.Equal(known.Score("auc_se_delong"), area.StandardError, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Splits))]
    public void Proper_scores_agree(string suffix, string key)
    {
        var known = TelcoPredictions.OrSkip(suffix, key);

        var brier = ProbabilityScores.Brier(known.Outcomes, known.Probabilities)!.Value;

        Assert.Equal(known.Score("brier"), brier.Value, 1e-12);
        Assert.Equal(known.Score("brier_se"), brier.StandardError, 1e-12);
        Assert.Equal(known.Score("logloss"), ProbabilityScores.LogLoss(known.Outcomes, known.Probabilities)!.Value.Value, 1e-12);
        Assert.Equal(known.Score("acc"), ProbabilityScores.Accuracy(known.Outcomes, known.Probabilities).Share!.Value, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Splits))]
    public void Calibration_agrees(string suffix, string key)
    {
        var known = TelcoPredictions.OrSkip(suffix, key);

        var bins = Calibration.Bins(known.Outcomes, known.Probabilities, 10);
        var line = Calibration.Line(known.Outcomes, known.Probabilities)!.Value;

        Assert.Equal(known.Score("ece10"), Calibration.Error(bins)!.Value, 1e-12);
        Assert.Equal(known.Score("cal_slope"), line.Slope, 1e-4);
        Assert.Equal(known.Score("cal_intercept"), line.Intercept, 1e-4);
        Assert.Equal(
            known.Scores.GetProperty("reliability").EnumerateArray().Select(bin => (bin[1].GetInt64(), Math.Round(bin[2].GetDouble(), 9), Math.Round(bin[3].GetDouble(), 9))),
            bins.Select(bin => (bin.Happened.Total, Math.Round(bin.MeanProbability, 9), Math.Round(bin.Happened.Share!.Value, 9))));
    }
}
