using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Credence.App.Hosting.Web;

/// <summary>How much may be sent, to whatever address of the server: so many MiB a minute by one client, so many large bodies in memory at the same time for all, half of them for one client. Small bodies are not counted.</summary>
internal sealed class UploadLimit : IDisposable
{
    /// <summary>Largest body that is not counted (bytes).</summary>
    internal const int SmallBytes = 64 * 1024;

    private const int BodiesForEachProcessor = 4;
    private const int KiB = 1024;
    private const int SecondsAMinute = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly ServeLimits _limits;
    private readonly int _quota;
    private readonly SemaphoreSlim _places = new(BodiesForEachProcessor * Environment.ProcessorCount);
    private readonly PartitionedRateLimiter<IPAddress> _share;
    private readonly PartitionedRateLimiter<IPAddress> _sent;

    internal UploadLimit(ServeLimits limits)
    {
        (_limits, _quota) = (limits, limits.UploadMiBPerMinute * KiB);
        _share = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetConcurrencyLimiter(address, _ => new ConcurrencyLimiterOptions { PermitLimit = BodiesForEachProcessor * Environment.ProcessorCount / 2 }));
        _sent = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = _quota,
            TokensPerPeriod = Math.Max(1, _quota / SecondsAMinute),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));
    }

    /// <summary>Runs the rest where what is sent is small, or within the limits.</summary>
    /// <exception cref="ProblemException">It is too much, or too much is being sent by others.</exception>
    internal async Task TakeAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.ContentLength <= SmallBytes || context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            await next(context);
            return;
        }

        var from = context.Connection.RemoteIpAddress ?? IPAddress.None;
        using var place = new Place(this, from);
        if (request.ContentLength is { } length)
        {
            await place.TakeAsync(context.RequestAborted);
            Charge(from, length);
        }
        else
        {
            // of unknown length: small until more has come
            request.Body = new CountedBody(request.Body, async (read, stop) =>
            {
                await place.TakeAsync(stop);
                Charge(from, read);
            });
        }

        await next(context);
    }

    public void Dispose()
    {
        _places.Dispose();
        _share.Dispose();
        _sent.Dispose();
    }

    private void Charge(IPAddress from, long bytes)
    {
        // what is larger than any body that is read is refused for that
        using var lease = _sent.AttemptAcquire(from, (int)Math.Min(_quota, (bytes + KiB - 1) / KiB));
        if (lease.IsAcquired)
            return;
        ServerMetrics.RateLimited.Inc();
        throw new ProblemException(ProblemKind.TooMany, "body", FormattableString.Invariant($"More than {_limits.UploadMiBPerMinute} MiB a minute were sent from one address"), "Wait a minute and send it again");
    }

    /// <summary>A place among the large bodies in memory, once it is taken.</summary>
    private sealed class Place(UploadLimit limit, IPAddress from) : IDisposable
    {
        private RateLimitLease? _share;
        private bool _isTaken;

        /// <exception cref="ProblemException">None is free.</exception>
        internal async ValueTask TakeAsync(CancellationToken stop)
        {
            if (_isTaken)
                return;
            _share = limit._share.AttemptAcquire(from);
            _isTaken = _share.IsAcquired && await limit._places.WaitAsync(Patience, stop);
            if (!_isTaken)
                throw new ProblemException(ProblemKind.Busy, "body", "Too many files are being sent at the same time", "Send it again in a few seconds");
        }

        public void Dispose()
        {
            _share?.Dispose();
            if (_isTaken)
                limit._places.Release();
        }
    }
}
