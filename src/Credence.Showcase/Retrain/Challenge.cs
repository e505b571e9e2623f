using System.Globalization;
using Credence.Showcase.Serve;
using Credence.Showcase.Train;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Watch.Rows;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Retrain;

/// <summary>The model that is served and a new one on the same held-out rows.</summary>
/// <param name="Rows">Rows compared (count).</param>
/// <param name="Unanswered">Held-out rows that the served model cannot answer, and that are not compared (count).</param>
/// <param name="AucGain">Area under the ROC curve of the new model less that of the served one, by DeLong's paired error; null where an outcome has fewer than two rows.</param>
/// <param name="BrierGain">Brier score of the served model less that of the new one; above 0 the new one is better.</param>
/// <param name="CalibrationSlope">Slope of outcomes on log odds of the new model (1 is calibrated); null where it cannot be fitted.</param>
/// <param name="Slices">Slices of enough rows that were looked at (count).</param>
/// <param name="Lost">Those on which the new model loses more than two standard errors of the Brier score.</param>
/// <param name="Refusals">Why the new model is not taken, each one sentence without a final stop; empty where it is.</param>
internal sealed record Challenge(
    int Rows, int Unanswered, ScoreShape? AucGain, ScoreShape BrierGain, double? CalibrationSlope, int Slices, IReadOnlyList<SliceLoss> Lost, IReadOnlyList<string> Refusals)
{
    /// <summary>Rows compared that the served model was trained on (count); null where the table is another than its own, of which it keeps no row.</summary>
    public int? TrainedOn { get; init; }

    private const double LeastSlope = 0.8;
    private const double MostSlope = 1.25;
    private const int LeastRows = 20;

    /// <summary>Compares them.</summary>
    /// <exception cref="Data.UnusableDataException">The served model can answer next to none of the rows.</exception>
    internal static Challenge Of(TrainingRun run, ServedModel served)
    {
        var kind = ModelNames.All.First(kind => ModelNames.Of(kind) == run.Findings.Deployment.Model);
        var (said, test) = (TableRows.Ask(run.Set.Table, served), run.Set.Split.Test);
        List<int> places = [.. Enumerable.Range(0, test.Count).Where(at => said[test[at]] is not null)];
        if (places.Count < LeastRows)
            throw new Data.UnusableDataException(run.Set.Table.Path, string.Create(CultureInfo.InvariantCulture, $"the served model can answer {places.Count:N0} of {test.Count:N0} held-out rows, too few to compare"), "Name rows as it is asked for");
        int[] rows = [.. places.Select(at => test[at])];
        var (outcomes, before) = (run.Set.Outcomes(rows), (double[])[.. rows.Select(row => said[row]!.Value)]);
        var all = run.Models.First(model => model.Kind == kind).Predictions.Test;
        double[] after = [.. places.Select(at => all[at])];
        var area = RocArea.Difference(outcomes, after, before);
        var brier = ProbabilityScores.BrierDifference(outcomes, before, after)!.Value;
        var (slices, lost) = SliceLoss.Of(run.Set.Schema, run.Set.Table, rows, outcomes, before, after);
        var challenge = new Challenge(rows.Length, test.Count - rows.Length, area is { } gain ? ScoreShape.Of(gain) : null, ScoreShape.Of(brier), Calibration.Line(outcomes, after)?.Slope, slices, lost, [])
        {
            TrainedOn = run.Set.Table.Sha256 == served.Folder.Card.Data.Sha256 ? rows.Intersect(served.Folder.Split.Training).Count() : null,
        };
        return challenge with { Refusals = [.. run.Findings.Deployment.Refusals, .. challenge.Reasons()] };
    }

    /// <summary>What speaks against it in the comparison.</summary>
    internal IEnumerable<string> Reasons()
    {
        if (!(AucGain is { Low: > SliceLoss.Rounding }) && BrierGain.Low <= SliceLoss.Rounding)
            yield return string.Create(CultureInfo.InvariantCulture, $"that it is better than the served model is not supported: area under the curve {AucGain?.Value:+0.0000;−0.0000;0.0000} ({AucGain?.Low:+0.0000;−0.0000;0.0000} to {AucGain?.High:+0.0000;−0.0000;0.0000}), Brier score lower by {BrierGain.Value:0.0000;−0.0000} ({BrierGain.Low:0.0000;−0.0000} to {BrierGain.High:0.0000;−0.0000})");
        if (AucGain is { High: < -SliceLoss.Rounding } area)
            yield return string.Create(CultureInfo.InvariantCulture, $"it ranks worse than the served model, by {-area.Value:0.0000} of area under the curve ({-area.High:0.0000} to {-area.Low:0.0000})");
        if (BrierGain.High < -SliceLoss.Rounding)
            yield return string.Create(CultureInfo.InvariantCulture, $"its Brier score is higher than the served model's, by {-BrierGain.Value:0.0000} ({-BrierGain.High:0.0000} to {-BrierGain.Low:0.0000})");
        if (CalibrationSlope is not { } slope)
            yield return "its calibration slope cannot be fitted";
        else if (slope is < LeastSlope or > MostSlope)
            yield return string.Create(CultureInfo.InvariantCulture, $"its calibration slope is {slope:0.00}, outside {LeastSlope} to {MostSlope}");
        foreach (var slice in Lost)
            yield return string.Create(CultureInfo.InvariantCulture, $"where '{slice.Column}' {(char.IsDigit(slice.Slice[^1]) ? "is " : "")}{slice.Slice} its Brier score is higher by {-slice.BrierGain.Value:0.0000}, {slice.BrierGain.Value / -slice.BrierGain.StandardError:0.0} standard errors, over {slice.Rows:N0} rows");
    }
}
