using Prometheus;

namespace Credence.Showcase.Serve;

/// <summary>What is counted while the server runs. Labels are contracts, classes and status codes as the program knows them: nothing that was sent.</summary>
internal sealed class ServeMetrics
{
    private const double Shortest = .00025;
    private const int Buckets = 14;

    internal ServeMetrics()
    {
        Registry = Metrics.NewCustomRegistry();
        DotNetStats.Register(Registry);
        var make = Metrics.WithCustomRegistry(Registry);
        Requests = make.CreateCounter("showcase_requests_total", "Requests that ended, by contract and status.", "contract", "status");
        RequestSeconds = make.CreateHistogram(
            "showcase_request_duration_seconds", "Time from a request for predictions to its answer, by contract.",
            new HistogramConfiguration { LabelNames = ["contract"], Buckets = Histogram.ExponentialBuckets(Shortest, 2, Buckets) });
        Predictions = make.CreateCounter("showcase_predictions_total", "Cases answered, by role of the model and class.", "role", "class");
        Probability = make.CreateHistogram(
            "showcase_prediction_probability_ratio", "Probabilities of the positive class given.",
            new HistogramConfiguration { Buckets = Histogram.LinearBuckets(.1, .1, 9) });
        Unseen = make.CreateCounter("showcase_unseen_categories_total", "Values of categories that no training row had.");
        Undecided = make.CreateCounter("showcase_undecided_predictions_total", "Cases whose set holds both classes or none.");
        LogFailures = make.CreateCounter("showcase_prediction_log_failures_total", "Times the prediction log could not be written.");
        Reloads = make.CreateCounter("showcase_model_reloads_total", "Times another version took the place of the one that answered.");
        ReloadFailures = make.CreateCounter("showcase_model_reload_failures_total", "Times a version could not be served, so that the one before answered on.");
        Model = make.CreateGauge("showcase_model_info", "The model that answers is 1, one that did before 0.", "name", "kind", "version");
    }

    internal CollectorRegistry Registry { get; }

    internal Counter Requests { get; }

    internal Histogram RequestSeconds { get; }

    internal Counter Predictions { get; }

    internal Histogram Probability { get; }

    internal Counter Unseen { get; }

    internal Counter Undecided { get; }

    internal Counter LogFailures { get; }

    internal Counter Reloads { get; }

    internal Counter ReloadFailures { get; }

    internal Gauge Model { get; }
}
