using System.Net;
using System.Threading.RateLimiting;
using Prometheus;

namespace Credence.App.Hosting.Web;

/// <summary>How much is computed: so many answers a second for one address, so many at the same time for all, each no longer than so long.</summary>
internal sealed class ComputingLimit(ServeLimits limits) : IDisposable
{
    private const int BurstSeconds = 2;
    private const int AtOnceForEachProcessor = 2;

    private readonly SemaphoreSlim _atOnce = new(AtOnceForEachProcessor * Environment.ProcessorCount);

    private readonly PartitionedRateLimiter<IPAddress> _rate = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = BurstSeconds * limits.AnswersPerSecond,
        TokensPerPeriod = limits.AnswersPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    }));

    /// <summary>Computes within the limits.</summary>
    /// <exception cref="ProblemException">It is too much, or took too long.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    internal async Task<byte[]> RunAsync(IPAddress? from, Func<CancellationToken, byte[]> compute, CancellationToken gone)
    {
        using var lease = _rate.AttemptAcquire(from ?? IPAddress.None);
        if (!lease.IsAcquired)
        {
            ServerMetrics.RateLimited.Inc();
            throw new ProblemException(ProblemKind.TooMany, "the request", FormattableString.Invariant($"More than {limits.AnswersPerSecond} answers a second were asked for from one address"), "Wait a second and ask again");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(gone);
        limit.CancelAfter(limits.Longest);
        try
        {
            await _atOnce.WaitAsync(limit.Token);
            return await Task.Run(() => Released(compute, limit.Token), CancellationToken.None).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            ServerMetrics.TimedOut.Inc();
            throw new ProblemException(ProblemKind.TooSlow, "the request", FormattableString.Invariant($"The answer took longer than {limits.Longest.TotalSeconds:0} seconds"), "Ask for less at once, such as fewer draws, or ask again later");
        }
    }

    public void Dispose()
    {
        _rate.Dispose();
        _atOnce.Dispose();
    }

    // the place is given back when the computing ends, not when waiting for it does
    private byte[] Released(Func<CancellationToken, byte[]> compute, CancellationToken stop)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            using (ServerMetrics.AnswersUnderWay.TrackInProgress())
                return compute(stop);
        }
        finally
        {
            _atOnce.Release();
        }
    }
}
