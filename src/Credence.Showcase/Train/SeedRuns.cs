using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train;

/// <summary>Trains and tests on many splits: what one split cannot say, how much the figures hang on it.</summary>
internal static class SeedRuns
{
    /// <summary>Some kinds of model on splits with the seeds from 0 on.</summary>
    internal static IReadOnlyList<SeedScores> Of(IReadOnlyList<ModelKind> kinds, RawTable table, Target target, int seeds, DataLimits limits, Action<string> told, CancellationToken stop)
    {
        var scores = kinds.ToDictionary(kind => kind, _ => new List<(double Auc, double Brier)>());
        for (var seed = 0; seed < seeds; seed++)
        {
            told(string.Create(CultureInfo.InvariantCulture, $"seed {seed + 1} of {seeds}"));
            var set = TrainingSet.Of(table, target, Splitting.Of(target.Outcomes, seed, null, null), limits);
            var (training, test, outcomes) = (new ModelTraining(seed, _ => { }, stop), set.Features.Of(set.Split.Test), set.Outcomes(set.Split.Test));
            foreach (var kind in kinds)
            {
                var probabilities = training.Fit(kind, set, set.Split.Training).Predict(test);
                scores[kind].Add((RocArea.Of(outcomes, probabilities)!.Value.Value, ProbabilityScores.Brier(outcomes, probabilities)!.Value.Value));
            }
        }

        return [.. kinds.Select(kind => Summed(kind, scores[kind]))];
    }

    private static SeedScores Summed(ModelKind kind, List<(double Auc, double Brier)> runs)
    {
        double[] areas = [.. runs.Select(run => run.Auc)];
        double[] briers = [.. runs.Select(run => run.Brier)];
        return new SeedScores(ModelNames.Of(kind), runs.Count, areas.Average(), Deviation(areas), areas.Min(), areas.Max(), briers.Average(), Deviation(briers), areas);
    }

    private static double? Deviation(double[] values) =>
        MeasuredScore.OfCases(values) is { } mean ? mean.StandardError * Math.Sqrt(values.Length) : null;
}
