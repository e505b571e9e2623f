using Credence.Showcase.Data;
using Credence.Showcase.Train.Logistic;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>What is measured of a table and its split to tell whether the test knows what it should not.</summary>
/// <param name="Rows">Rows of the table (count).</param>
/// <param name="DistinctRows">Rows that differ from each other in some column, the target and columns left out among them (count).</param>
/// <param name="TestRows">Test rows (count).</param>
/// <param name="TestTwins">Test rows that are equal to a training row in every column (count).</param>
/// <param name="TestBaseRate">Part of the test rows with the positive outcome (ratio).</param>
/// <param name="DistinctBaseRate">The same over distinct rows (ratio).</param>
/// <param name="BaselineAuc">Area under the ROC curve of logistic regression trained and tested on distinct rows; null where too few are left.</param>
public sealed record LeakMeasures(int Rows, int DistinctRows, int TestRows, int TestTwins, double TestBaseRate, double DistinctBaseRate, ScoreShape? BaselineAuc)
{
    /// <summary>The column that ranks best by itself; null in what an earlier program has saved.</summary>
    public ColumnRanking? BestColumn { get; init; }

    /// <summary>Measures a training set; the baseline is a fit of its own.</summary>
    internal static LeakMeasures Of(TrainingSet set, int seed, DataLimits limits)
    {
        var groups = EqualRows.Of(set.Table);
        var training = set.Split.Training.Select(row => groups[row]).ToHashSet();
        List<int> distinct = [.. Enumerable.Range(0, set.Table.Rows).DistinctBy(row => groups[row])];
        return new LeakMeasures(
            set.Table.Rows, distinct.Count, set.Split.Test.Count,
            set.Split.Test.Count(row => training.Contains(groups[row])),
            Rate(set.Target, set.Split.Test), Rate(set.Target, distinct),
            Baseline(set, distinct, seed, limits))
        {
            BestColumn = ColumnRanking.Of(set),
        };
    }

    private static double Rate(Target target, IReadOnlyList<int> rows) => rows.Count(row => target.Outcomes[row]) / (double)rows.Count;

    // on a split of its own, since copies may lie on both sides of the one that was given
    private static ScoreShape? Baseline(TrainingSet set, List<int> distinct, int seed, DataLimits limits)
    {
        bool[] outcomes = [.. distinct.Select(row => set.Target.Outcomes[row])];
        var split = Splitting.Of(outcomes, seed, null, null);
        RowSplit own = new([.. split.Training.Select(at => distinct[at])], [.. split.Calibration.Select(at => distinct[at])], [.. split.Test.Select(at => distinct[at])]);
        try
        {
            var apart = TrainingSet.Of(set.Table, set.Target, own, limits);
            var model = LogisticModel.Fit(apart.Features.Of(own.Training), apart.Outcomes(own.Training));
            var tested = apart.Outcomes(own.Test);
            return RocArea.Of(tested, model.Predict(apart.Features.Of(own.Test))) is { } area ? ScoreShape.Area(area, tested) : null;
        }
        catch (UnusableDataException)
        {
            return null;
        }
    }
}
