using System.Runtime.InteropServices;

namespace Credence.Showcase.Serve;

/// <summary>Hears a signal to stop from the first moment on, before there is a server that could.</summary>
internal sealed class EarlyStop : IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _told;

    internal EarlyStop()
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT])
        {
            _signals.Add(PosixSignalRegistration.Create(signal, heard =>
            {
                heard.Cancel = true;
                Volatile.Write(ref _told, 1);
            }));
        }
    }

    /// <summary>True once a signal came.</summary>
    internal bool WasTold => Volatile.Read(ref _told) != 0;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());
}
