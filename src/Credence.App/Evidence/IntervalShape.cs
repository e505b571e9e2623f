using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>Ends of an interval.</summary>
internal sealed record IntervalShape(double Low, double High)
{
    internal static IntervalShape? Of(Interval? interval) => interval is { } range ? new IntervalShape(range.Low, range.High) : null;
}
