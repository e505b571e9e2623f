using System.Globalization;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Report;

/// <summary>Whether what is said to happen so often does, for the model that is served.</summary>
internal static class ReliabilityPicture
{
    internal static Picture Of(Findings findings)
    {
        var model = findings.Models.First(scores => scores.Model == findings.Deployment.Model);
        var plot = new Plot(0, 1, 0, 1).Across("probability given", Percents.Fifths).Up("happened", Percents.Fifths).Line(0, 0, 1, 1, "chance");
        foreach (var bin in model.Reliability)
        {
            plot.Line(bin.MeanProbability, bin.Happened.Low!.Value, bin.MeanProbability, bin.Happened.High!.Value, "range");
            plot.Dot(bin.MeanProbability, bin.Happened.Share!.Value, "dot");
        }

        return new Picture(
            "reliability", "Whether probabilities mean what they say",
            string.Create(CultureInfo.InvariantCulture, $"Of {model.Model}: calibration slope {model.CalibrationSlope:0.00}, intercept {model.CalibrationIntercept:+0.00;−0.00}, mean distance {Percents.Of(model.CalibrationError)}. Calibrated probabilities lie on the dotted line; bars are 95 % intervals."),
            plot, ["Probability", "mean given", "happened (95 % interval)"],
            [.. model.Reliability.Select(bin => (IReadOnlyList<string>)[$"{Percents.Of(bin.From)} to {Percents.Of(bin.To)}", Percents.Of(bin.MeanProbability), Percents.Of(bin.Happened)])]);
    }
}
