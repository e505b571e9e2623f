using System.Globalization;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Train.Report;

/// <summary>The evaluation as one page with pictures, which needs nothing but itself.</summary>
internal static class ReportPage
{
    /// <summary>The page's markup.</summary>
    /// <param name="folder">The models.</param>
    /// <param name="heldOut">What they said of held-out rows.</param>
    /// <param name="findings">What was found on these.</param>
    /// <param name="seeds">Scores over many splits; null where none were asked for.</param>
    internal static string Of(ModelFolder folder, HeldOut heldOut, Findings findings, IReadOnlyList<SeedScores>? seeds)
    {
        var (card, title) = (folder.Card, $"How the models of {folder.Card.Name} did");
        List<Picture> pictures = [RocPicture.Of(heldOut, findings), ReliabilityPicture.Of(findings), CoveragePicture.Of(findings)];
        if (seeds is not null)
            pictures.Add(SeedsPicture.Of(seeds));
        return PageFrame.Of(
            title,
            [Verdict(folder, findings), Models(findings), .. pictures.Select(picture => picture.Markup()), Paired(findings), Leaks(findings), Columns(folder)],
            $"Model {card.Name} {card.Version}, trained by {card.Program} with seed {card.Seed.ToString(CultureInfo.InvariantCulture)} on {card.Data.File} (SHA-256 {card.Data.Sha256}).");
    }

    private static string Verdict(ModelFolder folder, Findings findings)
    {
        var (data, deployment) = (folder.Card.Data, findings.Deployment);
        var first = string.Create(CultureInfo.InvariantCulture, $"{folder.Schema.Target} = {folder.Schema.Positive} in {data.BaseRate:P1} of {data.Rows:N0} rows. {data.TrainingRows:N0} rows were trained on, {data.TestRows:N0} kept for this test.");
        var second = deployment.Allowed
            ? $"<p class=\"allowed\"><strong>May be served:</strong> {Picture.Text(deployment.Model)}, since {Picture.Text(deployment.Why)}.</p>"
            : string.Concat(deployment.Refusals.Select(refusal => $"<p class=\"refused\"><strong>Refused for deployment:</strong> {Picture.Text(refusal)}.</p>\n"));
        return $"<p>{Picture.Text(first)}</p>\n{second}";
    }

    private static string Models(Findings findings) => Picture.Table(
        "Every model on the same test rows",
        ["Model", "area under the curve", "Brier score", "log loss", "accuracy", "calibration slope"],
        [.. findings.Models.Select(model => (IReadOnlyList<string>)
            [model.Model, Percents.Of(model.Auc), Percents.Of(model.Brier), Percents.Of(model.LogLoss), Percents.Of(model.Accuracy), model.CalibrationSlope?.ToString("0.00", CultureInfo.InvariantCulture) ?? "unknown"])]);

    private static string Paired(Findings findings) => "<h2>Two by two on the same rows</h2>\n" + Picture.Table(
        "First less second",
        ["Models", "difference of area", "difference of Brier score", "what that supports"],
        [.. findings.Paired.Select(pair => (IReadOnlyList<string>)
            [$"{pair.First} less {pair.Second}", Difference(pair.AucDifference), Difference(pair.BrierDifference), pair.Verdict])]);

    private static string Difference(ScoreShape score) => $"{Percents.Signed(score.Value)} ({Percents.Signed(score.Low)} to {Percents.Signed(score.High)})";

    private static string Leaks(Findings findings) =>
        "<h2>Signs of a leak</h2>\n<ul>\n"
        + string.Concat(findings.Leaks.Select(leak => $"<li{(leak.Flagged == true ? " class=\"leak\"" : "")}><strong>{(leak.Flagged switch { true => "Leak", false => "None", null => "Cannot tell" })}:</strong> {Picture.Text(leak.Why)}.</li>\n"))
        + "</ul>";

    private static string Columns(ModelFolder folder) => folder.Schema.LeftOut.Count == 0 ? "" :
        "<h2>Columns left out</h2>\n<ul>\n" + string.Concat(folder.Schema.LeftOut.Select(column => $"<li>{Picture.Text(column.Name)}: {Picture.Text(column.Why)}.</li>\n")) + "</ul>";
}
