using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Credence.Showcase.Serve;

/// <summary>Opens listening sockets for the server, and closes them before it stops.</summary>
internal sealed class DrainingListeners(IOptions<SocketTransportOptions> options, ILoggerFactory logs) : IConnectionListenerFactory
{
    private readonly SocketTransportFactory _sockets = new(options, logs);
    private readonly ConcurrentBag<DrainingListener> _open = [];

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var listener = new DrainingListener(await _sockets.BindAsync(endpoint, cancellationToken));
        _open.Add(listener);
        return listener;
    }

    /// <summary>Takes no more connections; those there are live on.</summary>
    internal async Task StopListeningAsync()
    {
        foreach (var listener in _open)
            await listener.StopListeningAsync();
    }
}
