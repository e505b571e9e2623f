using System.Globalization;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Report;

/// <summary>How often 90 % sets hold what happens, by class, with one threshold and with one for each class.</summary>
internal static class CoveragePicture
{
    private const double Promised = 1 - ModelScores.Miss;

    internal static Picture Of(Findings findings)
    {
        var lines = findings.Models.SelectMany(model => ((string, ShareShape)[])
        [
            ($"{model.Model}, positive", model.Conformal.PerClass.Positive),
            ($"{model.Model}, negative", model.Conformal.PerClass.Negative),
            ("one threshold, positive", model.Conformal.Marginal.Positive),
            ("one threshold, negative", model.Conformal.Marginal.Negative),
        ]).ToList();
        var lowest = Math.Floor(10 * Math.Min(Promised, lines.Min(line => line.Item2.Low ?? 1)));
        var plot = new Plot(lowest / 10, 1, -lines.Count, 0).Across("cases whose set holds what happened", Enumerable.Range(0, 11).Where(tenth => tenth >= lowest).Select(tenth => (tenth / 10.0, string.Create(CultureInfo.InvariantCulture, $"{10 * tenth} %"))));
        for (var line = 0; line < lines.Count; line++)
        {
            var (share, at) = (lines[line].Item2, -line - 0.5);
            if (share.Share is not { } held)
                continue;
            plot.Line(share.Low!.Value, at, share.High!.Value, at, "range").Dot(held, at, line % 4 < 2 ? "dot" : "dot hollow");
            plot.Name(at, lines[line].Item1);
        }

        plot.Line(Promised, 0, Promised, -lines.Count, "chance");
        return new Picture(
            "coverage", "How often sets hold what happens, class by class",
            "Sets promise to hold the truth in 90 % of cases (dotted line). With one threshold for both classes (hollow dots) that is kept on average alone, at the cost of the rarer class; with one for each (full dots) it is kept for both. Bars are 95 % intervals.",
            plot, ["Model", "per class: positive", "per class: negative", "one threshold: positive", "one threshold: negative", "classes in a set"],
            [.. findings.Models.Select(model => (IReadOnlyList<string>)[model.Model, Percents.Of(model.Conformal.PerClass.Positive), Percents.Of(model.Conformal.PerClass.Negative), Percents.Of(model.Conformal.Marginal.Positive), Percents.Of(model.Conformal.Marginal.Negative), model.Conformal.PerClass.MeanSize is { } size ? Percents.Four(size) : "unknown"])]);
    }
}
