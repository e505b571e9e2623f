using System.Collections.Concurrent;
using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Tests.Train;

/// <summary>Every model trained on the rows of a reference split, once for all tests.</summary>
internal sealed record TelcoRun(TrainingSet Set, IReadOnlyList<TrainedModel> Models, HeldOut HeldOut, IReadOnlyList<ModelScores> Scores)
{
    private static readonly ConcurrentDictionary<string, Lazy<TelcoRun>> Known = new();

    /// <summary>The run of the split whose files have a suffix.</summary>
    internal static TelcoRun OrSkip(string suffix)
    {
        _ = Telco.PathOrSkip;
        return Known.GetOrAdd(suffix, _ => new Lazy<TelcoRun>(() => Of(suffix))).Value;
    }

    internal ModelScores Of(ModelKind kind) => Scores.First(scores => scores.Model == ModelNames.Of(kind));

    private static TelcoRun Of(string suffix)
    {
        var table = Telco.TableOrSkip();
        var target = Telco.Target(table);
        var split = Splitting.Of(target.Outcomes, Telco.Seed, Splitting.ReadRows(Telco.TestRows(suffix), table.Rows), Splitting.ReadRows(Telco.CalibrationRows(suffix), table.Rows));
        var set = TrainingSet.Of(table, target, split, DataLimits.Usual);
        var models = new ModelTraining(Telco.Seed, _ => { }, CancellationToken.None).All(set);
        var heldOut = HeldOut.Of(set, models);
        return new TelcoRun(set, models, heldOut, [.. ModelNames.All.Select(kind => ModelScores.Of(kind, heldOut))]);
    }
}
