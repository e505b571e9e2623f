using System.Globalization;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train;
using Credence.Statistics;

namespace Credence.Showcase.Retrain;

/// <summary>The answer of <c>retrain</c>, in lines.</summary>
internal static class RetrainText
{
    internal static void Say(RetrainAnswer answer)
    {
        Print.Line($"{answer.Root}: {answer.Name} {answer.Challenger} against {answer.Served}, which {(answer.Verdict == RetrainAnswer.Promoted ? "was served until now" : "is served")}");
        if (answer.Challenge is { } challenge)
        {
            var (auc, brier) = (challenge.AucGain, challenge.BrierGain);
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"On {challenge.Rows:N0} held-out rows ({challenge.Unanswered:N0} more the served model cannot answer): ")
                + string.Create(CultureInfo.InvariantCulture, $"AUC {auc?.Value:+0.0000;−0.0000;0.0000} ({auc?.Low:+0.0000;−0.0000;0.0000} to {auc?.High:+0.0000;−0.0000;0.0000}), ")
                + string.Create(CultureInfo.InvariantCulture, $"Brier lower by {brier.Value:0.0000;−0.0000} ({brier.Low:0.0000;−0.0000} to {brier.High:0.0000;−0.0000}), ")
                + string.Create(CultureInfo.InvariantCulture, $"calibration slope {challenge.CalibrationSlope:0.00}."));
            Print.Line(challenge.Slices == 0
                ? string.Create(CultureInfo.InvariantCulture, $"Slices: none has the {SliceLoss.LeastRows} rows that are needed to look at it.")
                : string.Create(CultureInfo.InvariantCulture, $"Slices: {challenge.Lost.Count} of {challenge.Slices} {(challenge.Slices == 1 ? "loses" : "lose")} more than two standard errors."));
            if (challenge.TrainedOn is > 0 and var known)
                Print.Line(string.Create(CultureInfo.InvariantCulture, $"The served model was trained on {known:N0} of these rows, which speaks for it."));
        }

        if (answer.Trial is { } trial)
        {
            var compared = trial.AucGain is { } gain
                ? string.Create(CultureInfo.InvariantCulture, $"{gain.Value:+0.0000;−0.0000;0.0000} ({gain.Low:+0.0000;−0.0000;0.0000} to {gain.High:+0.0000;−0.0000;0.0000})")
                : "not compared: too few outcomes";
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"In the log: {CountedNoun.Of(trial.Predictions, "case")} of both, {CountedNoun.Of(trial.Outcomes, "outcome")} known, AUC {compared}."));
        }

        Print.Line(answer.Verdict switch
        {
            RetrainAnswer.Promoted => $"Promoted: {answer.Challenger} is served from now on, {answer.Served} is kept.",
            RetrainAnswer.Shadow => $"Better: {answer.Challenger} is the shadow from now on, asked beside {answer.Served} and only logged. "
                + "Once the log holds enough of both, retrain --promote --log FOLDER (in a project begun with it: ./run promote) serves it.",
            RetrainAnswer.Waiting => $"Not promoted yet: {answer.Served} is served on, and {answer.Challenger} stays its shadow.",
            _ => $"Rejected: {answer.Served} is served on.",
        });
        foreach (var why in answer.Why)
            Print.Line($"- {FindingsText.Upper(why)}.");
    }
}
