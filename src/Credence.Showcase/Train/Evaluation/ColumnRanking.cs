using Credence.Showcase.Data;
using Credence.Showcase.Train.Logistic;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>The column that ranks the training rows best by itself.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Auc">Area under the ROC curve by it alone over the training rows (0.5 to 1).</param>
/// <param name="RestAuc">Area of logistic regression on the test rows by every other column; null where it was not needed, or no other column is there.</param>
/// <param name="Rarer">Training rows of the rarer outcome (count).</param>
public sealed record ColumnRanking(string Column, double Auc, double? RestAuc, int Rarer)
{
    /// <summary>Below this area the other columns are not asked (ratio).</summary>
    internal const double NearlyAll = 0.95;

    private const int Folds = 5;
    private const double Chance = 0.5;

    /// <summary>Ranks the training rows by each column.</summary>
    internal static ColumnRanking Of(TrainingSet set)
    {
        var outcomes = set.Outcomes(set.Split.Training);
        var folds = FoldsOf(outcomes);
        var (best, area) = set.Schema.Columns.Select(column => (column, Area: Alone(column, set, outcomes, folds))).MaxBy(one => one.Area);
        var positives = outcomes.Count(outcome => outcome);
        return new ColumnRanking(best.Name, area, area >= NearlyAll ? Rest(best, set) : null, Math.Min(positives, outcomes.Length - positives));
    }

    // numbers by their order either way, and like texts by what happened where the others have the same or are in the same tenth
    private static double Alone(FeatureColumn column, TrainingSet set, bool[] outcomes, int[] folds)
    {
        var texts = set.Table.Column(column.Name);
        string[] values = [.. set.Split.Training.Select(row => texts[row])];
        if (column.Kind == ColumnKind.Categorical)
            return ByOutcome(values, outcomes, folds);
        double?[] numbers = [.. values.Select(text => RawColumn.Number(text))];
        var inOrder = RocArea.Of(outcomes, [.. numbers.Select(number => number ?? column.Mean!.Value)])?.Value ?? Chance;
        return Math.Max(Math.Max(inOrder, 1 - inOrder), ByOutcome([.. numbers.Select(number => number is { } known ? column.TenthOf(known) : -1)], outcomes, folds));
    }

    // each row by the outcomes of the other folds, so that no row tells of itself
    private static double ByOutcome<T>(T[] values, bool[] outcomes, int[] folds)
        where T : notnull
    {
        var all = new Dictionary<T, (int Rows, int Positives)>();
        var own = new Dictionary<(T, int), (int Rows, int Positives)>();
        for (var at = 0; at < values.Length; at++)
        {
            var positive = outcomes[at] ? 1 : 0;
            var (there, here) = (all.GetValueOrDefault(values[at]), own.GetValueOrDefault((values[at], folds[at])));
            all[values[at]] = (there.Rows + 1, there.Positives + positive);
            own[(values[at], folds[at])] = (here.Rows + 1, here.Positives + positive);
        }

        var rate = outcomes.Count(outcome => outcome) / (double)outcomes.Length;
        double[] scores = [.. values.Select((value, at) => (all[value].Positives - own[(value, folds[at])].Positives + rate) / (all[value].Rows - own[(value, folds[at])].Rows + 1))];
        return RocArea.Of(outcomes, scores)?.Value ?? Chance;
    }

    // each outcome in turn, so that every fold has its part of both
    private static int[] FoldsOf(bool[] outcomes)
    {
        var (positives, negatives) = (0, 0);
        return [.. outcomes.Select(outcome => (outcome ? positives++ : negatives++) % Folds)];
    }

    private static double? Rest(FeatureColumn best, TrainingSet set)
    {
        var schema = set.Schema with { Columns = [.. set.Schema.Columns.Where(column => column.Name != best.Name)] };
        if (schema.Columns.Count == 0)
            return null;
        var features = new Encoder(schema).Encode(set.Table);
        var model = LogisticModel.Fit(features.Of(set.Split.Training), set.Outcomes(set.Split.Training));
        return RocArea.Of(set.Outcomes(set.Split.Test), model.Predict(features.Of(set.Split.Test)))?.Value;
    }
}
