using Prometheus;

namespace Credence.Showcase.Serve;

/// <summary>What is counted while the server runs. Labels are contracts, classes and status codes as the program knows them: nothing that was sent.</summary>
internal static class ServeMetrics
{
    private const double Shortest = .00025;
    private const int Buckets = 14;

    internal static CollectorRegistry Registry { get; } = WithProcess();

    private static readonly MetricFactory Make = Metrics.WithCustomRegistry(Registry);

    internal static readonly Counter Requests = Make.CreateCounter("showcase_requests_total", "Requests that ended, by contract and status.", "contract", "status");

    internal static readonly Histogram RequestSeconds = Make.CreateHistogram(
        "showcase_request_duration_seconds", "Time from a request for predictions to its answer, by contract.",
        new HistogramConfiguration { LabelNames = ["contract"], Buckets = Histogram.ExponentialBuckets(Shortest, 2, Buckets) });

    internal static readonly Counter Predictions = Make.CreateCounter("showcase_predictions_total", "Cases answered, by role of the model and class.", "role", "class");

    internal static readonly Histogram Probability = Make.CreateHistogram(
        "showcase_prediction_probability_ratio", "Probabilities of the positive class given.",
        new HistogramConfiguration { Buckets = Histogram.LinearBuckets(.1, .1, 9) });

    internal static readonly Counter Unseen = Make.CreateCounter("showcase_unseen_categories_total", "Values of categories that no training row had.");

    internal static readonly Counter Undecided = Make.CreateCounter("showcase_undecided_predictions_total", "Cases whose set holds both classes or none.");

    internal static readonly Counter LogFailures = Make.CreateCounter("showcase_prediction_log_failures_total", "Times the prediction log could not be written.");

    internal static readonly Gauge Model = Make.CreateGauge("showcase_model_info", "The model that answers; always 1.", "name", "kind", "version");

    private static CollectorRegistry WithProcess()
    {
        var registry = Metrics.NewCustomRegistry();
        DotNetStats.Register(registry);
        return registry;
    }
}
