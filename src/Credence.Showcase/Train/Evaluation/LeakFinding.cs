using System.Globalization;
using Credence.Statistics;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>One sign of a leak, looked for.</summary>
/// <param name="Id">Which sign: <c>copies-across-split</c>, <c>base-rate</c>, <c>too-good</c> or <c>one-column</c>.</param>
/// <param name="Flagged">Whether it shows; null where it cannot be told.</param>
/// <param name="Why">What was measured against what, in one sentence without a final stop.</param>
public sealed record LeakFinding(string Id, bool? Flagged, string Why)
{
    /// <summary>More copies than this are no accident (part of the test rows).</summary>
    private const double MostCopies = 0.01;

    /// <summary>Below this part of distinct rows, equal rows are what such a table is made of.</summary>
    private const double LeastDistinct = 0.5;

    /// <summary>A base rate further off is no accident: one time in a thousand (standard errors).</summary>
    private const double MostErrorsOff = 3.29;

    /// <summary>Better than the baseline by more is too good (standard errors).</summary>
    private const double MostErrorsAbove = 10;

    /// <summary>A column that ranks so much by itself holds the outcome, or came after it (ratio).</summary>
    private const double Alone = 0.98;

    /// <summary>One that ranks <see cref="ColumnRanking.NearlyAll"/> does so where the others are this far behind (ratio).</summary>
    private const double FarAbove = 0.1;

    /// <summary>Fewer training rows of the rarer outcome are ranked by many a column by luck (count).</summary>
    private const int LeastOfAnOutcome = 10;

    /// <summary>Looks for every sign.</summary>
    internal static IReadOnlyList<LeakFinding> All(LeakMeasures measures, IReadOnlyList<ModelScores> models, OutsideKnowledge known) =>
        [Copies(measures), BaseRate(measures, known), TooGood(measures, models, known), OneColumn(measures)];

    private static bool CopiesCanBeTold(LeakMeasures measures) => measures.DistinctRows >= LeastDistinct * measures.Rows;

    private static LeakFinding Copies(LeakMeasures measures)
    {
        var part = (double)measures.TestTwins / measures.TestRows;
        var counted = string.Create(CultureInfo.InvariantCulture, $"{measures.TestTwins:N0} of {CountedNoun.Of(measures.TestRows, "test row")} ({part:P1}) {(measures.TestTwins == 1 ? "is" : "are")} equal to a training row in every column");
        if (!CopiesCanBeTold(measures))
            return new LeakFinding("copies-across-split", null, $"{counted}, but rows repeat so often in this table that copies cannot be told from cases that are alike");
        return part > MostCopies
            ? new LeakFinding("copies-across-split", true, $"{counted}: rows were copied before the split, or the same case is there twice; split first, or add a key if they are different cases")
            : new LeakFinding("copies-across-split", false, counted);
    }

    private static LeakFinding BaseRate(LeakMeasures measures, OutsideKnowledge known)
    {
        if (known.BaseRate is null && !CopiesCanBeTold(measures))
            return new LeakFinding("base-rate", null, "what the base rate was before rows were copied cannot be told; say it with --base-rate");
        var (rate, source) = known.BaseRate is { } said ? (said, "as collected") : (measures.DistinctBaseRate, "over distinct rows");
        var error = Math.Sqrt(rate * (1 - rate) / measures.TestRows);
        var off = (measures.TestBaseRate - rate) / error;
        var compared = string.Create(CultureInfo.InvariantCulture, $"{measures.TestBaseRate:P1} of the test rows are positive, {rate:P1} {source} ({off:+0.0;−0.0;0.0} standard errors)");
        return Math.Abs(off) > MostErrorsOff
            ? new LeakFinding("base-rate", true, $"{compared}: the test rows were resampled or cleaned, so that its figures are not those of use")
            : new LeakFinding("base-rate", false, compared);
    }

    private static LeakFinding TooGood(LeakMeasures measures, IReadOnlyList<ModelScores> models, OutsideKnowledge known)
    {
        var best = models.MaxBy(model => model.Auc.Value)!;
        if ((known.BaselineAuc ?? measures.BaselineAuc?.Value) is not { } baseline)
            return new LeakFinding("too-good", null, "no baseline could be fitted; say an honest one with --baseline-auc");
        var error = Math.Max(best.Auc.StandardError, known.BaselineAuc is null ? measures.BaselineAuc!.StandardError : 0);
        var difference = best.Auc.Value - baseline;
        // areas of exactly 1 have no error
        var above = error > 0 ? difference / error : baseline < best.Auc.Low ? double.PositiveInfinity : 0;
        var compared = string.Create(CultureInfo.InvariantCulture, $"the best area under the curve is {best.Auc.Value:0.0000} ({best.Model}), an honest baseline has {baseline:0.0000}{(error > 0 ? string.Create(CultureInfo.InvariantCulture, $": {above:+0.0;−0.0;0.0} standard errors") : "")}");
        // a baseline that has the same columns leaks as they do
        if (above <= MostErrorsAbove && known.BaselineAuc is null && baseline >= Alone)
            return new LeakFinding("too-good", null, $"{compared}, but it is trained on the same columns and ranks nearly all as well; say what an honest run had with --baseline-auc");
        return above > MostErrorsAbove
            ? new LeakFinding("too-good", true, $"{compared}, which is too good to be true")
            : new LeakFinding("too-good", false, compared);
    }

    private static LeakFinding OneColumn(LeakMeasures measures)
    {
        if (measures.BestColumn is not { } best)
            return new LeakFinding("one-column", null, "how well each column ranks by itself was not measured when this model was trained; train it again");
        var ranks = string.Create(CultureInfo.InvariantCulture, $"'{best.Column}' by itself ranks the training rows best, with an area under the curve of {best.Auc:0.0000}");
        if (best.Rarer < LeastOfAnOutcome)
            return new LeakFinding("one-column", null, string.Create(CultureInfo.InvariantCulture, $"{ranks}, but {CountedNoun.Of(best.Rarer, "training row of the rarer outcome is", "training rows of the rarer outcome are")} too few to tell that from luck"));
        if (best.Auc >= Alone)
            return new LeakFinding("one-column", true, $"{ranks}: it holds the outcome in other words, or is filled in only once the outcome is known; leave it out unless it is known before");
        return best.Auc >= ColumnRanking.NearlyAll && best.RestAuc is { } rest && best.Auc - rest >= FarAbove
            ? new LeakFinding("one-column", true, string.Create(CultureInfo.InvariantCulture, $"{ranks}, and all the others together have {rest:0.0000}: it may be filled in only once the outcome is known; leave it out unless it is known before"))
            : new LeakFinding("one-column", false, $"{ranks}; whether a column is known before the outcome cannot be told from a table, so look at each");
    }
}
