using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace Credence.Showcase.Serve;

/// <summary>Ends the server as an orchestrator wants it: told to stop, it says that it is not ready and answers on; after half of its time it takes no more connections and closes each with its next answer; at the end it closes those that are left.</summary>
internal sealed class DrainingLifetime(IHostApplicationLifetime host, DrainingListeners listeners, ServeSettings settings) : IHostLifetime, IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _draining;
    private int _closing;

    /// <summary>True from the signal on.</summary>
    internal bool IsDraining => Volatile.Read(ref _draining) != 0;

    /// <summary>True once no more connections are taken, so that each is to be closed with its next answer.</summary>
    internal bool IsClosing => Volatile.Read(ref _closing) != 0;

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT])
            _signals.Add(PosixSignalRegistration.Create(signal, Drain));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void Drain(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (Interlocked.Exchange(ref _draining, 1) == 0)
            _ = StopLaterAsync();
    }

    private async Task StopLaterAsync()
    {
        await Task.Delay(settings.Drain / 2);
        await listeners.StopListeningAsync();
        Volatile.Write(ref _closing, 1);
        await Task.Delay(settings.Drain / 2);
        host.StopApplication();
    }
}
