using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;
using Credence.Statistics;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Retrain;

/// <summary>Rows of one category, or of a third of the numbers, on which the new model does worse.</summary>
/// <param name="Column">Column they are parted by.</param>
/// <param name="Slice">Which of its rows, in words.</param>
/// <param name="Rows">Rows (count).</param>
/// <param name="BrierGain">Brier score of the served model less that of the new one on these rows; below 0 the new one is worse.</param>
internal sealed record SliceLoss(string Column, string Slice, int Rows, ScoreShape BrierGain)
{
    /// <summary>Rows below which a slice says too little (count).</summary>
    internal const int LeastRows = 50;

    private const double MostErrors = 2;

    /// <summary>Differences of a score up to this are rounding: probabilities are served with seven digits (ratio).</summary>
    internal const double Rounding = 1e-6;

    /// <summary>Every slice of enough rows, and those on which the new model loses more than two standard errors.</summary>
    /// <param name="schema">Columns to part rows by.</param>
    /// <param name="table">Their values.</param>
    /// <param name="rows">Rows that are compared.</param>
    /// <param name="outcomes">Their outcomes.</param>
    /// <param name="served">What the served model says of them.</param>
    /// <param name="challenger">What the new one says.</param>
    internal static (int Examined, IReadOnlyList<SliceLoss> Lost) Of(TableSchema schema, RawTable table, IReadOnlyList<int> rows, bool[] outcomes, double[] served, double[] challenger)
    {
        var (examined, lost) = (0, new List<SliceLoss>());
        foreach (var column in schema.Columns)
        {
            foreach (var (name, places) in Slices(column, table.Column(column.Name), rows).Where(slice => slice.Places.Count >= LeastRows))
            {
                examined++;
                var gain = ProbabilityScores.BrierDifference([.. places.Select(at => outcomes[at])], [.. places.Select(at => served[at])], [.. places.Select(at => challenger[at])])!.Value;
                if (gain.Value < -Rounding && gain.StandardError > 0 && gain.Value < -MostErrors * gain.StandardError)
                    lost.Add(new SliceLoss(column.Name, name, places.Count, ScoreShape.Of(gain)));
            }
        }

        return (examined, lost);
    }

    private static IEnumerable<(string Name, List<int> Places)> Slices(FeatureColumn column, RawColumn texts, IReadOnlyList<int> rows)
    {
        if (column.Kind == ColumnKind.Categorical)
        {
            return Enumerable.Range(0, rows.Count).GroupBy(at => texts[rows[at]], StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => (same.Key.Length == 0 ? "blank" : $"is '{same.Key}'", same.ToList()));
        }

        double?[] numbers = [.. rows.Select(row => RawColumn.Number(texts[row]))];
        double[] ascending = [.. numbers.Where(number => number is not null).Select(number => number!.Value).Order()];
        if (ascending.Length == 0)
            return [];
        var (low, high) = (Quantiles.OfAscending(ascending, 1.0 / 3), Quantiles.OfAscending(ascending, 2.0 / 3));
        List<int> Where(Func<double, bool> within) => [.. Enumerable.Range(0, rows.Count).Where(at => numbers[at] is { } number && within(number))];
        return
        [
            (string.Create(CultureInfo.InvariantCulture, $"at most {low:g6}"), Where(number => number <= low)),
            (string.Create(CultureInfo.InvariantCulture, $"above {low:g6} to {high:g6}"), Where(number => number > low && number <= high)),
            (string.Create(CultureInfo.InvariantCulture, $"above {high:g6}"), Where(number => number > high)),
        ];
    }
}
