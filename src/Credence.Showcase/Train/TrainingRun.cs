using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train;

/// <summary>Models trained on a table, with everything found on the rows that were held out.</summary>
/// <param name="Set">What they were trained on.</param>
/// <param name="Models">Every model, the simplest first.</param>
/// <param name="Leaks">What was measured to look for leaks.</param>
/// <param name="Known">What was said of the data.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Seed">Seed of every draw.</param>
internal sealed record TrainingRun(TrainingSet Set, IReadOnlyList<TrainedModel> Models, LeakMeasures Leaks, OutsideKnowledge Known, Findings Findings, int Seed)
{
    /// <summary>Trains and tests.</summary>
    /// <param name="set">What to train on.</param>
    /// <param name="seed">Seed of every draw.</param>
    /// <param name="known">What was said of the data.</param>
    /// <param name="limits">What is taken in at most.</param>
    /// <param name="told">Hears how far it has come, in lines for a reader.</param>
    /// <param name="stop">Ends it.</param>
    internal static TrainingRun Of(TrainingSet set, int seed, OutsideKnowledge known, DataLimits limits, Action<string> told, CancellationToken stop)
    {
        var models = new ModelTraining(seed, told, stop).All(set);
        told("looking for leaks");
        var leaks = LeakMeasures.Of(set, seed, limits);
        var findings = Evaluation.Findings.Of(HeldOut.Of(set, models), leaks, known);
        stop.ThrowIfCancellationRequested();
        return new TrainingRun(set, models, leaks, known, findings, seed);
    }
}
