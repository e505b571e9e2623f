namespace Credence.Showcase.Train.Evaluation;

/// <summary>Everything found on the held-out rows.</summary>
/// <param name="Models">Scores of every model, the simplest first.</param>
/// <param name="Paired">Every two of them on the same rows.</param>
/// <param name="Leaks">Signs of a leak, looked for.</param>
/// <param name="Deployment">Which is served, and whether it may be.</param>
internal sealed record Findings(IReadOnlyList<ModelScores> Models, IReadOnlyList<PairedShape> Paired, IReadOnlyList<LeakFinding> Leaks, Deployment Deployment)
{
    internal static Findings Of(HeldOut heldOut, LeakMeasures measures, OutsideKnowledge known)
    {
        ModelScores[] models = [.. ModelNames.All.Select(kind => ModelScores.Of(kind, heldOut))];
        var leaks = LeakFinding.All(measures, models, known);
        return new Findings(models, PairedShape.All(heldOut), leaks, Deployment.Of(heldOut, models, leaks));
    }
}
