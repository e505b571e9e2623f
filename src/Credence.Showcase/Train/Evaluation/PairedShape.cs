using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>Two models on the same test rows.</summary>
/// <param name="First">Name of the first.</param>
/// <param name="Second">Name of the second.</param>
/// <param name="AucDifference">Area of the first less that of the second, by DeLong's paired error.</param>
/// <param name="BrierDifference">Brier score of the first less that of the second; below 0 the first is better.</param>
/// <param name="Verdict">What the interval of the area supports, in words.</param>
public sealed record PairedShape(string First, string Second, ScoreShape AucDifference, ScoreShape BrierDifference, string Verdict)
{
    /// <summary>Every two models, the simpler second.</summary>
    internal static IReadOnlyList<PairedShape> All(HeldOut heldOut) =>
        [.. from second in ModelNames.All from first in ModelNames.All where first > second select Of(first, second, heldOut)];

    private static PairedShape Of(ModelKind first, ModelKind second, HeldOut heldOut)
    {
        var (one, other) = (heldOut.Models[first].Test, heldOut.Models[second].Test);
        var area = ScoreShape.Of(RocArea.Difference(heldOut.TestOutcomes, one, other)!.Value);
        var brier = ScoreShape.Of(ProbabilityScores.BrierDifference(heldOut.TestOutcomes, one, other)!.Value);
        var verdict = area switch
        {
            { Low: > 0 } => $"{ModelNames.Words(first)} ranks better than {ModelNames.Words(second)}",
            { High: < 0 } => $"{ModelNames.Words(first)} ranks worse than {ModelNames.Words(second)}",
            _ => $"that {ModelNames.Words(first)} ranks better or worse than {ModelNames.Words(second)} is not supported",
        };
        return new PairedShape(ModelNames.Of(first), ModelNames.Of(second), area, brier, verdict);
    }
}
