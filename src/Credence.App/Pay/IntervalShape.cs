using Credence.Statistics;

namespace Credence.App.Pay;

/// <summary>Ends of a 95 % interval.</summary>
internal sealed record IntervalShape(double Low, double High)
{
    internal static IntervalShape? Of(Interval? range) => range is { } known ? new(known.Low, known.High) : null;
}
