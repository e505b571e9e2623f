using System.Globalization;
using Credence.Statistics;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>Which model is served, and whether any may be.</summary>
/// <param name="Model">Name of the model to serve.</param>
/// <param name="Why">Why this one, in one sentence without a final stop.</param>
/// <param name="Refusals">Why it is not to be served, each one sentence without a final stop; empty where it may be.</param>
public sealed record Deployment(string Model, string Why, IReadOnlyList<string> Refusals)
{
    private const double Chance = 0.5;

    /// <summary>Fewer test rows of an outcome tell nothing that may be relied on (count).</summary>
    private const int LeastOfAnOutcome = 10;

    /// <summary>True where nothing speaks against serving it.</summary>
    public bool Allowed => Refusals.Count == 0;

    /// <summary>Decides from predictions and findings.</summary>
    internal static Deployment Of(HeldOut heldOut, IReadOnlyList<ModelScores> models, IReadOnlyList<LeakFinding> leaks)
    {
        var (kind, why) = Chosen(heldOut);
        return new Deployment(ModelNames.Of(kind), why, RefusalsOf(ModelNames.Of(kind), models, leaks));
    }

    /// <summary>Why a model is not to be served, whoever chose it; empty where it may be.</summary>
    internal static IReadOnlyList<string> RefusalsOf(string name, IReadOnlyList<ModelScores> models, IReadOnlyList<LeakFinding> leaks)
    {
        var refusals = new List<string>();
        var scores = models.First(model => model.Model == name);
        // the best of several is above chance by luck more often than one is
        var confidence = Shared(models.Count);
        var (positive, negative) = (scores.Conformal.PerClass.Positive.Of, scores.Conformal.PerClass.Negative.Of);
        var rarer = (int)Math.Min(positive, negative);
        var range = RocArea.Range(new MeasuredScore(scores.Auc.Value, scores.Auc.StandardError), rarer, confidence);
        if (rarer < LeastOfAnOutcome)
            refusals.Add(string.Create(CultureInfo.InvariantCulture, $"{rarer} test {(rarer == 1 ? "row has" : "rows have")} the rarer outcome, too few to tell how good it is: at least {LeastOfAnOutcome} are needed"));
        else if (range.Low <= Chance)
        {
            refusals.Add(string.Create(CultureInfo.InvariantCulture, $"its area under the ROC curve on the test rows is {scores.Auc.Value:0.000}, and its {confidence:P1} interval ({range.Low:0.000} to {range.High:0.000}){(models.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", shared among {models.Count} models"))}, ")
                + (range.High < Chance ? "lies below chance, 0.5: it ranks worse than chance" : "does not keep clear of chance, 0.5: the columns do not tell the outcome"));
        }

        refusals.AddRange(leaks.Where(leak => leak.Flagged == true).Select(leak => leak.Why));
        return refusals;
    }

    private static double Shared(int comparisons) => 1 - (1 - WilsonInterval.CustomaryConfidence) / comparisons;

    // on the calibration rows, so that the test rows choose nothing
    private static (ModelKind Kind, string Why) Chosen(HeldOut heldOut)
    {
        var simplest = ModelNames.All[0];
        var confidence = Shared(ModelNames.All.Count - 1);
        var better = ModelNames.All.Skip(1)
            .Select(kind => (Kind: kind, Gain: RocArea.Difference(heldOut.CalibrationOutcomes, heldOut.Models[kind].ProperCalibration, heldOut.Models[simplest].ProperCalibration)!.Value))
            .Where(other => other.Gain.Range(confidence).Low > 0)
            .ToList();
        if (better.Count == 0)
            return (simplest, "no other model ranks the calibration rows better than the simplest one, as far as can be told");
        var best = better.MaxBy(other => other.Gain.Value);
        return (best.Kind, string.Create(CultureInfo.InvariantCulture, $"it ranks the calibration rows better than {ModelNames.Words(simplest)}, by {best.Gain.Value:0.0000} of area under the curve"));
    }
}
