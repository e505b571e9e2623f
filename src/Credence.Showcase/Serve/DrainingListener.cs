using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Credence.Showcase.Serve;

/// <summary>A listening socket that can be closed while the connections it has accepted live on, which the server itself would close with it.</summary>
internal sealed class DrainingListener(IConnectionListener inner) : IConnectionListener
{
    private readonly TaskCompletionSource _unbound = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EndPoint EndPoint => inner.EndPoint;

    /// <summary>Takes no more connections.</summary>
    internal ValueTask StopListeningAsync() => inner.UnbindAsync();

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        var connection = await inner.AcceptAsync(cancellationToken);
        if (connection is null)
            await _unbound.Task;
        return connection;
    }

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _unbound.TrySetResult();
        return inner.UnbindAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
