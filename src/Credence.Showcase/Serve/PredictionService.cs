using System.Diagnostics;
using Credence.Showcase.Serve.Logging;

namespace Credence.Showcase.Serve;

/// <summary>Answers cases: asks the champion, and the shadow where there is one, counts and logs.</summary>
/// <param name="live">The models that answer.</param>
/// <param name="metrics">Where answers are counted.</param>
/// <param name="log">Where predictions are logged; null for nowhere.</param>
/// <param name="records">How they are.</param>
internal sealed class PredictionService(LiveModels live, ServeMetrics metrics, PredictionLog? log, LogRecords records)
{
    internal LiveModels Live => live;

    /// <summary>Where answers are counted.</summary>
    internal ServeMetrics Metrics => metrics;

    /// <summary>What the champion says of cases, logged before it is given.</summary>
    /// <param name="pair">The models, entered.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="requestId">What the request is called.</param>
    /// <param name="since">When it came (timestamp of <see cref="Stopwatch"/>).</param>
    /// <exception cref="RefusedRequestException">A case cannot be answered.</exception>
    /// <exception cref="UnwritableLogException">It cannot be logged.</exception>
    internal Prediction[] Answer(ServedPair pair, List<FeatureValue[]> cases, string requestId, long since)
    {
        var asked = TimeProvider.System.GetUtcNow();
        var predictions = pair.Champion.Predict(cases);
        Count(pair.Champion, predictions);
        log?.Append(records.Predictions(asked, requestId, pair.Champion, cases, predictions, Stopwatch.GetElapsedTime(since).TotalMilliseconds));
        if (pair.Shadow is not null)
            AskShadow(pair, asked, cases, requestId);
        return predictions;
    }

    /// <summary>Logs what became of a case.</summary>
    /// <returns>False where nothing is logged.</returns>
    internal bool Tell(string requestId, int at, string outcome)
    {
        log?.Append(LogRecords.Outcome(TimeProvider.System.GetUtcNow(), requestId, at, outcome));
        return log is not null;
    }

    private void AskShadow(ServedPair pair, DateTimeOffset asked, List<FeatureValue[]> cases, string requestId)
    {
        var since = Stopwatch.GetTimestamp();
        List<FeatureValue[]> own = [.. cases.Select(values => (FeatureValue[])[.. pair.ShadowPlaces.Select(place => values[place])])];
        Prediction[] predictions;
        try
        {
            predictions = pair.Shadow!.Predict(own);
        }
        catch (RefusedRequestException)
        {
            // the champion has answered; what the shadow cannot answer is missing in the log
            return;
        }

        Count(pair.Shadow, predictions);
        log?.Append(records.Predictions(asked, requestId, pair.Shadow, own, predictions, Stopwatch.GetElapsedTime(since).TotalMilliseconds));
    }

    private void Count(ServedModel model, Prediction[] predictions)
    {
        foreach (var prediction in predictions)
        {
            metrics.Predictions.WithLabels(model.Role, prediction.IsPositive ? model.Schema.Positive : model.Schema.Negative).Inc();
            if (model.Role != ServeCommand.Champion)
                continue;
            metrics.Probability.Observe(prediction.Probability);
            metrics.Unseen.Inc(prediction.Unseen?.Count ?? 0);
            if (prediction.HoldsPositive == prediction.HoldsNegative)
                metrics.Undecided.Inc();
        }
    }
}
