using Credence.Showcase.Hosting;
using Credence.Showcase.Watch.Measures;

namespace Credence.Showcase.Watch;

/// <summary>What <c>watch --json</c> prints.</summary>
/// <param name="Name">Name of the model.</param>
/// <param name="Version">Its version (hex).</param>
/// <param name="Kind">Which model of it.</param>
/// <param name="Decision"><c>drift</c>, <c>no drift</c> or <c>not enough data</c>, over every column and the predictions.</param>
/// <param name="Level">False alarms and false discoveries allowed (ratio).</param>
/// <param name="Reference">What was held against: <c>saved</c>, or the file's name.</param>
/// <param name="Rows">Current rows (count).</param>
/// <param name="Since">Time before which predictions of a log were passed over; null for none.</param>
/// <param name="LeftOut">Rows or lines that were passed over, by the reason.</param>
/// <param name="Columns">Every column of the model.</param>
/// <param name="Predictions">The probabilities given, against those of the test rows.</param>
/// <param name="Performance">How the model does where outcomes are known; null where none is.</param>
/// <param name="Receipt">What this was made from; its hash is that of the current rows.</param>
internal sealed record WatchAnswer(
    string Name, string Version, string Kind, string Decision, double Level, string Reference, int Rows, DateTimeOffset? Since, IReadOnlyDictionary<string, long> LeftOut,
    IReadOnlyList<ColumnDrift> Columns, ColumnDrift Predictions, Performance? Performance, ReceiptShape Receipt)
{
    /// <summary>Whether the current rows are the very file of the training (the same checksum): then no drift says nothing of today.</summary>
    public bool IsTrainingTable { get; init; }

    /// <summary>Current rows that differ from each other (count), where they are too few to call a change drift; null otherwise.</summary>
    public int? TooFewDifferent { get; init; }

    /// <summary>What is said where they are.</summary>
    internal const string TrainingTable = "These are the rows of the training, the same file by its checksum: that nothing moved says nothing of today, and its outcomes are known to the model. Name rows that came since";

    /// <summary>Whether a check failed: something drifts, or the model does worse.</summary>
    internal bool Failed => Decision == Verdicts.Drift || Performance?.IsWorse == true;
}
