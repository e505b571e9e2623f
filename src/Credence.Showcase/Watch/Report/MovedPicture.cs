using Credence.Showcase.Train.Report;
using Credence.Showcase.Watch.Measures;

namespace Credence.Showcase.Watch.Report;

/// <summary>How many rows moved, column by column.</summary>
internal static class MovedPicture
{
    internal static Picture Of(WatchAnswer answer)
    {
        List<ColumnDrift> columns = [.. answer.Columns.Append(answer.Predictions).OrderByDescending(column => column.Effect ?? -1).ThenBy(column => column.Name, StringComparer.Ordinal).Take(30)];
        var plot = new Plot(0, 1, -columns.Count, 0).Across("rows that moved", Percents.Fifths);
        for (var line = 0; line < columns.Count; line++)
        {
            var (column, at) = (columns[line], -line - 0.5);
            plot.Name(at, column.Name.Length <= 24 ? column.Name : column.Name[..23] + "…");
            if (column.Effect is { } effect)
                plot.Line(0, at, effect, at, "range").Dot(effect, at, column.Verdict == Measures.Verdicts.Drift ? "dot" : "dot hollow");
        }

        plot.Line(DriftRules.LeastMoved, 0, DriftRules.LeastMoved, -columns.Count, "chance");
        return new Picture(
            "moved", "How many rows moved, column by column",
            $"Distance of Kolmogorov and Smirnov for numbers, total variation for categories; at least {Percents.Of(DriftRules.LeastMoved)} (dotted line) is asked of a change besides its probability. Full dots are called drift.",
            plot, ["Column", "rows that moved", "answer"],
            [.. columns.Select(column => (IReadOnlyList<string>)[column.Name, Percents.Of(column.Effect), column.Verdict])]);
    }
}
