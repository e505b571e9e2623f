using System.Globalization;
using System.Text;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>What every model said of the held-out rows, as a table: one can be scored again without the data.</summary>
internal static class PredictionFile
{
    private const string Test = "test";
    private const string Calibration = "calibration";
    private const string Apart = "-without-calibration";

    /// <summary>The file's text.</summary>
    internal static string Write(TrainingSet set, IReadOnlyList<TrainedModel> models)
    {
        var text = new StringBuilder("part,row,positive");
        foreach (var model in models)
            text.Append(CultureInfo.InvariantCulture, $",{ModelNames.Of(model.Kind)},{ModelNames.Of(model.Kind)}{Apart}");
        text.Append('\n');
        for (var at = 0; at < set.Split.Test.Count; at++)
            Line(text, Test, set.Split.Test[at], set, [.. models.SelectMany(model => (double?[])[model.Predictions.Test[at], model.Predictions.ProperTest[at]])]);
        for (var at = 0; at < set.Split.Calibration.Count; at++)
            Line(text, Calibration, set.Split.Calibration[at], set, [.. models.SelectMany(model => (double?[])[null, model.Predictions.ProperCalibration[at]])]);
        return text.ToString();
    }

    /// <summary>The held-out rows of a folder's file.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="UnusableDataException">It is no such table.</exception>
    internal static HeldOut Read(string path, byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        var table = RawTableReader.Read(path, file, DataLimits.Usual);
        var part = table.Column("part");
        List<int> test = [.. Enumerable.Range(0, table.Rows).Where(row => part[row] == Test)];
        List<int> calibration = [.. Enumerable.Range(0, table.Rows).Where(row => part[row] == Calibration)];
        var positive = table.Column("positive");
        double[] Numbers(string column, List<int> rows) => [.. rows.Select(row => RawColumn.Number(table.Column(column)[row]) ?? throw new UnusableDataException(table.Where(row), $"'{column}' is no probability", "Train the model again"))];
        return new HeldOut(
            [.. test.Select(row => positive[row] == "1")],
            [.. calibration.Select(row => positive[row] == "1")],
            ModelNames.All.ToDictionary(kind => kind, kind => new HeldOutPredictions(Numbers(ModelNames.Of(kind), test), Numbers(ModelNames.Of(kind) + Apart, test), Numbers(ModelNames.Of(kind) + Apart, calibration))));
    }

    private static void Line(StringBuilder text, string part, int row, TrainingSet set, IEnumerable<double?> probabilities)
    {
        text.Append(CultureInfo.InvariantCulture, $"{part},{row},{(set.Target.Outcomes[row] ? 1 : 0)}");
        foreach (var probability in probabilities)
            text.Append(CultureInfo.InvariantCulture, $",{probability:R}");
        text.Append('\n');
    }
}
