using System.Globalization;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train;

/// <summary>What was found on the held-out rows, in lines.</summary>
internal static class FindingsText
{
    internal static void Say(Findings findings)
    {
        Print.Line();
        foreach (var model in findings.Models)
        {
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"{model.Model,-20} AUC {model.Auc.Value:0.0000} ({model.Auc.Low:0.0000}–{model.Auc.High:0.0000})  Brier {model.Brier.Value:0.0000} (±{model.Brier.StandardError:0.0000})  log loss {model.LogLoss.Value:0.0000}  accuracy {model.Accuracy.Share:P1}  slope {model.CalibrationSlope:0.00}"));
            var (marginal, perClass) = (model.Conformal.Marginal, model.Conformal.PerClass);
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"{"",-20} 90 % sets hold {perClass.Positive.Share:P1} of the positive and {perClass.Negative.Share:P1} of the negative class; with one threshold for both {marginal.Positive.Share:P1} and {marginal.Negative.Share:P1}"));
        }

        Print.Line();
        foreach (var pair in findings.Paired)
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"{Upper(pair.Verdict)} (difference of AUC {pair.AucDifference.Value:+0.0000;−0.0000}, {pair.AucDifference.Low:+0.0000;−0.0000} to {pair.AucDifference.High:+0.0000;−0.0000})."));
        foreach (var leak in findings.Leaks)
            Print.Line($"{(leak.Flagged switch { true => "LEAK", false => "no leak", null => "cannot tell" })}: {leak.Why}.");
        Print.Line();
        Print.Line($"{(findings.Deployment.Allowed ? "Served" : "Would be served if it were not refused")}: {findings.Deployment.Model}, since {findings.Deployment.Why}.");
        foreach (var refusal in findings.Deployment.Refusals)
            Print.Line($"Refused for deployment: {refusal}.");
    }

    internal static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
