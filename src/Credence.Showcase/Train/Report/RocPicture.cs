using Credence.Showcase.Train.Evaluation;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Report;

/// <summary>ROC curves of every model on the test rows.</summary>
internal static class RocPicture
{
    private static readonly double[] Shown = [0.05, 0.1, 0.2, 0.3, 0.5];

    internal static Picture Of(HeldOut heldOut, Findings findings)
    {
        var plot = new Plot(0, 1, 0, 1).Across("negatives taken for positives", Percents.Fifths).Up("positives found", Percents.Fifths).Line(0, 0, 1, 1, "chance");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var kind in ModelNames.All)
        {
            var curve = RocArea.Curve(heldOut.TestOutcomes, heldOut.Models[kind].Test);
            plot.Path(curve, Percents.Style(kind));
            plot.Label(0.62, 0.28 - 0.08 * (int)kind, 0, 0, $"key {Percents.Style(kind)}-text", $"{Mark(kind)} {ModelNames.Words(kind)}");
            rows.Add([ModelNames.Words(kind), .. Shown.Select(falsely => Percents.Of(curve.Last(point => point.FalsePositives <= falsely).TruePositives))]);
        }

        plot.Label(0.62, 0.04, 0, 0, "key", "··· chance");
        return new Picture(
            "roc", "Positives found against negatives taken for them (ROC curves)",
            $"The area under a curve is how often a positive gets the higher probability; {string.Join(", ", findings.Models.Select(model => $"{model.Model} {Percents.Of(model.Auc)}"))}. Test rows only.",
            plot, ["Positives found at", .. Shown.Select(falsely => $"{Percents.Of(falsely)} false")], rows);
    }

    private static string Mark(ModelKind kind) => kind switch
    {
        ModelKind.LogisticRegression => "———",
        ModelKind.Network => "– – –",
        _ => "– · –",
    };
}
