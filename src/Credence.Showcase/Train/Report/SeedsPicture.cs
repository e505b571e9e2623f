using System.Globalization;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Report;

/// <summary>How much the area under the curve hangs on the split.</summary>
internal static class SeedsPicture
{
    private const double Margin = 0.01;

    internal static Picture Of(IReadOnlyList<SeedScores> seeds)
    {
        var (from, to) = (Math.Floor((seeds.Min(model => model.AucLow) - Margin) * 50) / 50, Math.Ceiling((seeds.Max(model => model.AucHigh) + Margin) * 50) / 50);
        var ticks = Enumerable.Range(0, (int)Math.Round((to - from) * 50) + 1).Select(step => from + step / 50.0);
        var plot = new Plot(from, to, -seeds.Count, 0).Across("area under the curve", ticks.Select(value => (value, value.ToString("0.00", CultureInfo.InvariantCulture))));
        for (var line = 0; line < seeds.Count; line++)
        {
            foreach (var area in seeds[line].Aucs)
                plot.Dot(area, -line - 0.5, "dot hollow");
            plot.Line(seeds[line].AucMean, -line - 0.3, seeds[line].AucMean, -line - 0.7, "mean");
            plot.Name(-line - 0.5, seeds[line].Model);
        }

        return new Picture(
            "seeds", $"The same over {seeds[0].Seeds} splits",
            "Every dot is one split of the rows into training and test with a seed of its own; the bar is the mean. One split says little about a difference smaller than this spread.",
            plot, ["Model", "mean area", "standard deviation", "smallest", "largest", "mean Brier score"],
            [.. seeds.Select(model => (IReadOnlyList<string>)[model.Model, Percents.Four(model.AucMean), model.AucDeviation is { } deviation ? Percents.Four(deviation) : "unknown", Percents.Four(model.AucLow), Percents.Four(model.AucHigh), Percents.Four(model.BrierMean)])]);
    }
}
