using System.Globalization;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train;
using Credence.Showcase.Watch.Measures;
using Credence.Statistics;

namespace Credence.Showcase.Watch;

/// <summary>The answer of <c>watch</c>, in lines.</summary>
internal static class WatchText
{
    // of the four digits that are shown
    private const double LeastProbability = 0.0001;

    internal static void Say(WatchAnswer answer)
    {
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{answer.Name} {answer.Version} ({answer.Kind}): {CountedNoun.Of(answer.Rows, "row")} against {answer.Columns[0].ReferenceRows:N0} of {(answer.Reference == "saved" ? "the training" : answer.Reference)}"));
        if (answer.IsTrainingTable)
            Print.Line(WatchAnswer.TrainingTable + ".");
        foreach (var (why, rows) in answer.LeftOut)
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"passed over: {rows:N0} {why}"));
        Print.Line();
        foreach (var column in (IEnumerable<ColumnDrift>)[.. answer.Columns, answer.Predictions])
            Print.Line($"{column.Verdict,-15} {column.Name}: {Measures(column)}{column.Why}.");
        Print.Line();
        if (answer.Performance is { } now)
            Say(now);
        else
            Print.Line("How the model does is unknown: no outcome of these rows is known.");
        Print.Line($"{FindingsText.Upper(answer.Decision)}{Called(answer)}.");
    }

    /// <summary>The measures of a column in one line.</summary>
    internal static string Measures(ColumnDrift column)
    {
        var corrected = column.CorrectedProbability is { } p ? p < LeastProbability ? ", p < 0.0001" : string.Create(CultureInfo.InvariantCulture, $", p {p:0.####}") : "";
        if (column.Numeric is { } numeric)
            return string.Create(CultureInfo.InvariantCulture, $"JS {numeric.JensenShannon:0.0000}  PSI {numeric.Stability:0.0000} ({numeric.StabilityByChance:0.0000} by chance)  KS {numeric.KolmogorovSmirnov:0.0000}  W/sd {numeric.WassersteinPerDeviation:0.0000}{corrected}; ");
        return column.Categorical is { } categorical
            ? string.Create(CultureInfo.InvariantCulture, $"L-inf {categorical.LInfinity:0.0000}  PSI {categorical.Stability:0.0000} ({categorical.StabilityByChance:0.0000} by chance)  chi-square {categorical.ChiSquare:0.00} ({categorical.Freedom}){corrected}; ")
            : "";
    }

    private static void Say(Performance now)
    {
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"Outcomes of {CountedNoun.Of(now.Rows, "row")}: AUC {now.Auc?.Value:0.0000} ({now.Auc?.Low:0.0000}–{now.Auc?.High:0.0000}), on the test rows {now.TestAuc.Value:0.0000} ({now.TestAuc.Low:0.0000}–{now.TestAuc.High:0.0000}); Brier {now.Brier?.Value:0.0000}, on the test rows {now.TestBrier.Value:0.0000}; calibration slope {now.CalibrationSlope:0.00}."));
        Print.Line($"{(now.IsWorse switch { true => "Worse", false => "Not worse", null => "Cannot tell" })}: {now.Why}.");
    }

    private static string Called(WatchAnswer answer)
    {
        List<string> called = [.. ((IEnumerable<ColumnDrift>)[.. answer.Columns, answer.Predictions]).Where(column => column.Verdict == answer.Decision).Select(column => column.Name)];
        if (answer.Decision == Verdicts.Drift)
            return $" in {string.Join(", ", called)}";
        if (answer.TooFewDifferent is { } different)
            return string.Create(CultureInfo.InvariantCulture, $"; {different:N0} of the rows differ from each other, and {DriftRules.LeastDifferent} are needed to call a change drift");
        int?[] enough = [.. answer.Columns.Append(answer.Predictions).Select(column => column.RowsEnough)];
        return answer.Decision != Verdicts.NotEnough ? ""
            : enough.Contains(null) ? string.Create(CultureInfo.InvariantCulture, $"; the reference has too few rows to tell, whatever comes now: {answer.Columns.Append(answer.Predictions).Max(column => column.RowsEnoughOfEach):N0} there and as many now would be enough")
            : string.Create(CultureInfo.InvariantCulture, $"; {enough.Max():N0} rows would be enough for every column");
    }
}
