using Credence.Showcase.Train;
using Credence.Showcase.Train.Evaluation;
using Credence.Statistics.Prediction;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>Few test rows are never enough, and an area of 1 over them has an interval that says so.</summary>
public sealed class DeploymentTests
{
    private const double Rounding = 1e-12;

    [Fact]
    public void An_area_of_one_has_an_interval_as_wide_as_its_rows_are_few()
    {
        var few = Scores(4, (at, outcome) => outcome ? 0.9 : 0.1);
        var many = Scores(200, (at, outcome) => outcome ? 0.9 : 0.1);

        Assert.Equal((1, 0, 1), (few.Auc.Value, few.Auc.StandardError, few.Auc.High));
        Assert.Equal(Math.Pow(0.025, 1.0 / 4), few.Auc.Low, Rounding);
        Assert.Equal(Math.Pow(0.025, 1.0 / 200), many.Auc.Low, Rounding);
    }

    [Fact]
    public void An_area_of_zero_has_one_from_zero()
    {
        var range = RocArea.Range(new MeasuredScore(0, 0), 20, 0.95);

        Assert.Equal(0, range.Low);
        Assert.Equal(1 - Math.Pow(0.025, 1.0 / 20), range.High, Rounding);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Below_ten_test_rows_of_an_outcome_nothing_is_served(int rows, bool allowed)
    {
        var scores = Scores(rows, (at, outcome) => outcome ? 0.9 : 0.1, others: 60);

        var refusals = Deployment.RefusalsOf(scores.Model, [scores], []);

        Assert.Equal(allowed, refusals.Count == 0);
        Assert.Equal(!allowed, refusals.Any(why => why.EndsWith("too few to tell how good it is: at least 10 are needed", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_model_that_ranks_backwards_is_said_to_rank_worse_than_chance()
    {
        var scores = Scores(100, (at, outcome) => (outcome ? 0.2 : 0.4) + at % 10 * 0.05);

        var refusal = Assert.Single(Deployment.RefusalsOf(scores.Model, [scores], []));

        Assert.EndsWith("lies below chance, 0.5: it ranks worse than chance", refusal, StringComparison.Ordinal);
    }

    // so many rows of the positive outcome, and as many others where nothing else is said
    private static ModelScores Scores(int rows, Func<int, bool, double> said, int? others = null)
    {
        bool[] outcomes = [.. Enumerable.Range(0, rows + (others ?? rows)).Select(at => at < rows)];
        double[] probabilities = [.. outcomes.Select((outcome, at) => said(at, outcome))];
        bool[] calibration = [.. Enumerable.Range(0, 40).Select(at => at % 2 == 0)];
        double[] between = [.. calibration.Select((outcome, at) => said(at, outcome))];
        var predictions = new HeldOutPredictions(probabilities, probabilities, between);
        return ModelScores.Of(ModelKind.LogisticRegression, new HeldOut(outcomes, calibration, new Dictionary<ModelKind, HeldOutPredictions> { [ModelKind.LogisticRegression] = predictions }));
    }
}
