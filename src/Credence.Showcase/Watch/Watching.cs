using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Serve;
using Credence.Showcase.Train;
using Credence.Showcase.Train.Saving;
using Credence.Showcase.Watch.Measures;
using Credence.Showcase.Watch.Rows;

namespace Credence.Showcase.Watch;

/// <summary>Holds current rows against those of the training.</summary>
internal static class Watching
{
    private const string Predictions = "prediction";
    private const double ManyWays = 1000;

    /// <summary>The whole answer.</summary>
    /// <param name="folder">The model's folder.</param>
    /// <param name="model">The model of it that answers.</param>
    /// <param name="current">Current rows.</param>
    /// <param name="reference">A file to compare with instead of what was saved; null for that.</param>
    /// <param name="limits">What is taken in at most.</param>
    /// <exception cref="UnusableDataException">A file cannot be used.</exception>
    internal static WatchAnswer Of(ModelFolder folder, ServedModel model, CurrentRows current, string? reference, DataLimits limits)
    {
        var (heldOut, kind) = (folder.ReadHeldOut(), ModelNames.All.First(kind => ModelNames.Of(kind) == model.Entry.Model));
        var (samples, said) = (folder.ReadReference(), heldOut.Models[kind].Test);
        if (reference is not null)
            (samples, said) = Reference(reference, model, said, limits);
        List<ColumnChange> changes =
        [
            .. folder.Schema.Columns.Select((column, at) => ColumnChange.Of(column, samples[at], current.Columns[at])),
            ColumnChange.Of(new FeatureColumn(Predictions, ColumnKind.Numeric, null, null, null, null, null, 0), Sample(said), Sample(current.Probabilities)),
        ];
        var decision = DriftDecision.Of(changes);
        var changed = decision.Verdict;
        if (RowsSeldomRepeat(folder.Schema))
            decision = decision.Over(current.Different);
        return new WatchAnswer(
            folder.Card.Name, folder.Card.Version, model.Entry.Model, decision.Verdict, DriftRules.Level, reference is null ? "saved" : Path.GetFileName(reference), current.Rows, current.Since, current.LeftOut,
            [.. decision.Columns.SkipLast(1)], decision.Columns[^1], Performance.Of(current.Known, heldOut, kind), ReceiptShape.Of(current.Sha256, folder.Card.Seed))
        {
            TooFewDifferent = changed == decision.Verdict ? null : current.Different,
            IsTrainingTable = current.Sha256 == folder.Card.Data.Sha256,
        };
    }

    // of few texts alone there are few rows that can differ
    private static bool RowsSeldomRepeat(TableSchema schema) =>
        schema.Columns.Aggregate(1.0, (ways, column) => ways * (column.Categories?.Count ?? double.PositiveInfinity)) > ManyWays;

    private static (IReadOnlyList<ColumnSample> Samples, double[] Said) Reference(string path, ServedModel model, double[] saved, DataLimits limits)
    {
        // one that train wrote has decimal points, whatever the rows had
        var table = RawTableReader.Read(path, limits);
        if (ReferenceFile.Is(table))
            return (ReferenceFile.Read(table, model.Schema), saved);
        table = RawTableReader.Read(path, limits, model.Schema);
        if (table.Rows == 0)
            throw new UnusableDataException(path, "there is no row below the header", "Name a file with rows");
        var samples = ColumnSample.Of(model.Schema, table, [.. Enumerable.Range(0, table.Rows)]);
        return (samples, [.. TableRows.Ask(table, model).Where(one => one is not null).Select(one => one!.Value)]);
    }

    private static ColumnSample Sample(double[] probabilities) => new(Predictions, [.. probabilities.Order()], null, 0, 0);
}
