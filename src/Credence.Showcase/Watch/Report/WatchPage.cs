using System.Globalization;
using Credence.Showcase.Train.Report;
using Credence.Showcase.Train.Saving;
using Credence.Showcase.Watch.Measures;
using Credence.Statistics;

namespace Credence.Showcase.Watch.Report;

/// <summary>The answer of <c>watch</c> as one page, which needs nothing but itself.</summary>
internal static class WatchPage
{
    private const string Unknown = "unknown";

    internal static string Of(WatchAnswer answer, ModelFolder folder) => PageFrame.Of(
        $"Whether {answer.Name} still sees what it was trained on",
        [Decision(answer), answer.IsTrainingTable ? $"<p class=\"refused\">{Picture.Text(WatchAnswer.TrainingTable)}.</p>" : "", Verdicts(answer), MovedPicture.Of(answer).Markup(), Numbers(answer), Categories(answer), Missing(answer), Outcomes(answer), LeftOut(answer)],
        $"Model {answer.Name} {answer.Version}, trained by {folder.Card.Program} on {folder.Card.Data.File}; current rows have SHA-256 {answer.Receipt.DataHash}.");

    private static string Decision(WatchAnswer answer)
    {
        var against = answer.Reference == "saved" ? "the training" : answer.Reference;
        var rows = string.Create(CultureInfo.InvariantCulture, $"{CountedNoun.Of(answer.Rows, "row is", "rows are")} held against {answer.Columns[0].ReferenceRows:N0} of {against}.");
        var rule = string.Create(CultureInfo.InvariantCulture, $"A column is called where its probability, corrected for {answer.Columns.Count + 1} columns, is at most {answer.Level:0.##} and the change is large enough to matter.");
        return $"<p class=\"{(answer.Failed ? "refused" : "allowed")}\"><strong>{Picture.Text(Train.FindingsText.Upper(answer.Decision))}.</strong> {Picture.Text($"{rows} {rule}")}</p>";
    }

    private static string Verdicts(WatchAnswer answer) => Picture.Table(
        "Every column and the predictions",
        ["Column", "answer", "why", "probability, corrected", "rows that are enough"],
        [.. answer.Columns.Append(answer.Predictions).Select(column => (IReadOnlyList<string>)[column.Name, column.Verdict, column.Why, Four(column.CorrectedProbability), column.RowsEnough?.ToString("N0", CultureInfo.InvariantCulture) ?? "none"])]);

    private static string Numbers(WatchAnswer answer) => Picture.Table(
        "Numbers: Jensen–Shannon divergence in bits over ten equally wide bins (Vertex AI calls above 0.3), population stability over the tenths of the reference with what chance alone comes to, distance of Kolmogorov and Smirnov, Wasserstein distance in standard deviations of the reference",
        ["Column", "rows", "JS", "PSI", "PSI by chance", "KS", "W/sd", "mean then", "mean now"],
        [.. answer.Columns.Append(answer.Predictions).Where(column => column.Numeric is not null).Select(column => (IReadOnlyList<string>)
            [column.Name, Rows(column), Four(column.Numeric!.JensenShannon), Four(column.Numeric.Stability), Four(column.Numeric.StabilityByChance), Four(column.Numeric.KolmogorovSmirnov), Four(column.Numeric.WassersteinPerDeviation), General(column.Numeric.ReferenceMean), General(column.Numeric.CurrentMean)])]);

    private static string Categories(WatchAnswer answer) => Picture.Table(
        "Categories: largest difference of a share (L-infinity; Vertex AI calls above 0.3), rows that would have to change (total variation), population stability with what chance alone comes to, Pearson's chi-square with its degrees of freedom",
        ["Column", "rows", "L-inf", "total variation", "JS", "PSI", "PSI by chance", "chi-square", "never seen"],
        [.. answer.Columns.Where(column => column.Categorical is not null).Select(column => (IReadOnlyList<string>)
            [column.Name, Rows(column), Four(column.Categorical!.LInfinity), Four(column.Categorical.TotalVariation), Four(column.Categorical.JensenShannon), Four(column.Categorical.Stability), Four(column.Categorical.StabilityByChance), column.Categorical.ChiSquare is { } test ? string.Create(CultureInfo.InvariantCulture, $"{test:0.00} ({column.Categorical.Freedom})") : Unknown, column.Unseen is { } unseen ? Percents.Of(unseen.Rows) : Unknown])]);

    private static string Missing(WatchAnswer answer) => Picture.Table(
        "Rows without a value, or with a text where numbers are", ["Column", "reference", "now", "probability"],
        [.. answer.Columns.Where(column => column.Missing.Reference.Count + column.Missing.Current.Count > 0).Select(column => (IReadOnlyList<string>)[column.Name, Percents.Of(column.Missing.Reference), Percents.Of(column.Missing.Current), Four(column.Missing.Probability)])]);

    private static string Outcomes(WatchAnswer answer) => answer.Performance is not { } now
        ? "<h2>Outcomes</h2>\n<p>How the model does is unknown: no outcome of these rows is known.</p>"
        : $"<h2>Outcomes</h2>\n<p>{Picture.Text(Train.FindingsText.Upper(now.Why))}.</p>\n" + Picture.Table(
            "Rows whose outcome is known, against the test rows", ["Score", "test rows", "now"],
            [
                ["area under the curve", Percents.Of(now.TestAuc), now.Auc is { } auc ? Percents.Of(auc) : Unknown],
                ["Brier score", Percents.Of(now.TestBrier), now.Brier is { } brier ? Percents.Of(brier) : Unknown],
                ["calibration slope", "", now.CalibrationSlope?.ToString("0.00", CultureInfo.InvariantCulture) ?? Unknown],
                ["mean probability given", "", Percents.Of(now.MeanProbability)],
                ["happened", "", Percents.Of(now.Positives)],
            ]);

    private static string LeftOut(WatchAnswer answer) => answer.LeftOut.Count == 0 ? "" :
        "<h2>Passed over</h2>\n<ul>\n" + string.Concat(answer.LeftOut.Select(one => $"<li>{Picture.Text(string.Create(CultureInfo.InvariantCulture, $"{one.Value:N0} {one.Key}"))}.</li>\n")) + "</ul>";

    private static string Rows(ColumnDrift column) => string.Create(CultureInfo.InvariantCulture, $"{column.ReferenceRows:N0}, {column.CurrentRows:N0}");

    private static string Four(double? value) => value is { } known ? Percents.Four(known) : Unknown;

    private static string General(double value) => value.ToString("g5", CultureInfo.InvariantCulture);
}
