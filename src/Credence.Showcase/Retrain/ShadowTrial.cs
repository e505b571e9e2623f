using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;
using Credence.Showcase.Watch.Measures;
using Credence.Showcase.Watch.Rows;
using Credence.Statistics;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Retrain;

/// <summary>How a shadow did beside the served model, as the prediction log has it.</summary>
/// <param name="Predictions">Cases that both were asked (count).</param>
/// <param name="Wanted">Cases wanted before it is promoted (count).</param>
/// <param name="Outcomes">Of these, cases whose outcome is known by now (count).</param>
/// <param name="AucGain">Area under the ROC curve of the shadow less that of the served model over these; null where there are too few.</param>
/// <param name="LogSha256">Hash of the log (hex).</param>
/// <param name="Refusals">Why it is not promoted, each one sentence without a final stop; empty where it is.</param>
internal sealed record ShadowTrial(int Predictions, int Wanted, int Outcomes, ScoreShape? AucGain, string LogSha256, IReadOnlyList<string> Refusals)
{

    /// <summary>Reads it out of a log.</summary>
    /// <exception cref="UnusableDataException">The log cannot be read.</exception>
    internal static ShadowTrial Of(string log, ModelFolder served, ModelFolder shadow, int wanted, DataLimits limits)
    {
        var (before, after, told) = (new Dictionary<(string, int), double?>(), new Dictionary<(string, int), double?>(), new Dictionary<(string, int), string>());
        var (files, kind, other) = (new LogFiles(log), served.Model(null).Model, shadow.Model(null).Model);
        foreach (var line in files.Lines(limits))
        {
            if (line?.Outcome is { } outcome)
                told[line.Case] = outcome;
            else if (line?.Version == served.Card.Version && line.Kind == kind)
                Take(before, line);
            else if (line?.Version == shadow.Card.Version && line.Kind == other)
                Take(after, line);
        }

        List<(string, int)> both = [.. after.Keys.Where(place => after[place] is not null && before.GetValueOrDefault(place) is not null)];
        List<(string, int)> known = [.. both.Where(told.ContainsKey)];
        bool[] outcomes = [.. known.Select(place => told[place] == shadow.Schema.Positive)];
        var enough = Math.Min(outcomes.Count(outcome => outcome), outcomes.Count(outcome => !outcome)) >= Performance.LeastOfAnOutcome;
        var gain = enough ? RocArea.Difference(outcomes, [.. known.Select(place => after[place]!.Value)], [.. known.Select(place => before[place]!.Value)]) : null;
        var trial = new ShadowTrial(both.Count, wanted, known.Count, gain is { } area ? ScoreShape.Of(area) : null, files.Sha256, []);
        return trial with { Refusals = [.. trial.Reasons()] };
    }

    // a client may name two requests alike; what was said to either is then no pair
    private static void Take(Dictionary<(string, int), double?> said, LogLine line) => said[line.Case] = said.ContainsKey(line.Case) ? null : line.Probability;

    private IEnumerable<string> Reasons()
    {
        if (Predictions < Wanted)
            yield return string.Create(CultureInfo.InvariantCulture, $"{CountedNoun.Of(Predictions, "case was", "cases were")} asked of both by now, and {Wanted:N0} are wanted");
        if (AucGain is { High: < 0 } worse)
            yield return string.Create(CultureInfo.InvariantCulture, $"over {CountedNoun.Of(Outcomes, "known outcome")} it ranks worse than the served model, by {-worse.Value:0.0000} of area under the curve ({-worse.High:0.0000} to {-worse.Low:0.0000})");
    }
}
