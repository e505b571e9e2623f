using System.Diagnostics;
using Credence.Showcase.Serve.Logging;

namespace Credence.Showcase.Serve;

/// <summary>Answers cases: asks the champion, and the shadow where there is one, counts and logs.</summary>
internal sealed class PredictionService
{
    private readonly PredictionLog? _log;
    private readonly LogRecords _records;
    private readonly ServedModel? _shadow;
    private readonly int[] _shadowPlaces;

    /// <param name="champion">Whose answers are given.</param>
    /// <param name="shadow">Whose answers are logged alone; null for none. Its columns must be among the champion's.</param>
    /// <param name="metrics">Where they are counted.</param>
    /// <param name="log">Where predictions are logged; null for nowhere.</param>
    /// <param name="records">How they are.</param>
    internal PredictionService(ServedModel champion, ServedModel? shadow, ServeMetrics metrics, PredictionLog? log, LogRecords records)
    {
        (Champion, _shadow, Metrics, _log, _records) = (champion, shadow, metrics, log, records);
        var places = champion.Schema.Columns.Select((column, place) => (column.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);
        _shadowPlaces = shadow is null ? [] : [.. shadow.Schema.Columns.Select(column => places[column.Name])];
    }

    internal ServedModel Champion { get; }

    /// <summary>Where answers are counted.</summary>
    internal ServeMetrics Metrics { get; }

    /// <summary>What the champion says of cases, logged before it is given.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="requestId">What the request is called.</param>
    /// <param name="since">When it came (timestamp of <see cref="Stopwatch"/>).</param>
    /// <exception cref="RefusedRequestException">A case cannot be answered.</exception>
    internal async ValueTask<Prediction[]> AnswerAsync(List<FeatureValue[]> cases, string requestId, long since)
    {
        var asked = TimeProvider.System.GetUtcNow();
        var predictions = Champion.Predict(cases);
        Count(Champion, predictions);
        if (_log is not null)
            await _log.AppendAsync(_records.Predictions(asked, requestId, Champion, cases, predictions, Stopwatch.GetElapsedTime(since).TotalMilliseconds));
        if (_shadow is not null)
            await AskShadowAsync(asked, cases, requestId);
        return predictions;
    }

    /// <summary>Logs what became of a case.</summary>
    /// <returns>False where nothing is logged.</returns>
    internal async ValueTask<bool> TellAsync(string requestId, int at, string outcome)
    {
        if (_log is null)
            return false;
        await _log.AppendAsync(LogRecords.Outcome(TimeProvider.System.GetUtcNow(), requestId, at, outcome));
        return true;
    }

    private async ValueTask AskShadowAsync(DateTimeOffset asked, List<FeatureValue[]> cases, string requestId)
    {
        var since = Stopwatch.GetTimestamp();
        List<FeatureValue[]> own = [.. cases.Select(values => (FeatureValue[])[.. _shadowPlaces.Select(place => values[place])])];
        Prediction[] predictions;
        try
        {
            predictions = _shadow!.Predict(own);
        }
        catch (RefusedRequestException)
        {
            // the champion has answered; what the shadow cannot answer is missing in the log
            return;
        }

        Count(_shadow, predictions);
        if (_log is not null)
            await _log.AppendAsync(_records.Predictions(asked, requestId, _shadow, own, predictions, Stopwatch.GetElapsedTime(since).TotalMilliseconds));
    }

    private void Count(ServedModel model, Prediction[] predictions)
    {
        foreach (var prediction in predictions)
        {
            Metrics.Predictions.WithLabels(model.Role, prediction.IsPositive ? model.Schema.Positive : model.Schema.Negative).Inc();
            if (model.Role != ServeCommand.Champion)
                continue;
            Metrics.Probability.Observe(prediction.Probability);
            Metrics.Unseen.Inc(prediction.Unseen?.Count ?? 0);
            if (prediction.HoldsPositive == prediction.HoldsNegative)
                Metrics.Undecided.Inc();
        }
    }
}
