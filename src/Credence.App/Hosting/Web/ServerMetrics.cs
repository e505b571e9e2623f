using Prometheus;

namespace Credence.App.Hosting.Web;

/// <summary>What is counted while the server runs. Labels are addresses, questions, methods and status codes as the program knows them: nothing that was sent, nobody who asked.</summary>
internal static class ServerMetrics
{
    private const double Shortest = .001;
    private const int Buckets = 16;

    /// <summary>All of it, with the process's memory, processor time and garbage collections.</summary>
    internal static CollectorRegistry Registry { get; } = WithProcess();

    private static readonly MetricFactory Make = Metrics.WithCustomRegistry(Registry);

    internal static readonly Counter Requests = Make.CreateCounter("credence_http_requests_total", "Requests that ended, by address pattern, method and status.", "route", "method", "status");

    internal static readonly Histogram RequestSeconds = Make.CreateHistogram(
        "credence_http_request_duration_seconds", "Time from a request to the end of its response.",
        new HistogramConfiguration { LabelNames = ["route", "method"], Buckets = Histogram.ExponentialBuckets(Shortest, 2, Buckets) });

    internal static readonly Gauge RequestsUnderWay = Make.CreateGauge("credence_http_requests_in_progress", "Requests under way.");

    internal static readonly Counter AnswersComputed = Make.CreateCounter("credence_answers_computed_total", "Answers computed, by question.", "question");

    internal static readonly Counter AnswersKnown = Make.CreateCounter("credence_answers_known_total", "Answers that were known from an earlier request, by question.", "question");

    internal static readonly Gauge AnswersUnderWay = Make.CreateGauge("credence_answers_in_progress", "Answers being computed.");

    internal static readonly Counter RateLimited = Make.CreateCounter("credence_answers_rate_limited_total", "Answers refused because too many were asked for.");

    internal static readonly Counter TimedOut = Make.CreateCounter("credence_answers_timed_out_total", "Answers given up because they took too long.");

    private static CollectorRegistry WithProcess()
    {
        var registry = Metrics.NewCustomRegistry();
        DotNetStats.Register(registry);
        return registry;
    }
}
