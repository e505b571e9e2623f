using Credence.Showcase.Data;
using Credence.Showcase.Hosting;

namespace Credence.Showcase.Serve;

/// <summary>Follows the pointer of a root: when it changes, the version it names is loaded beside the one that answers, and takes its place once it is whole. One that cannot be served leaves the old in place.</summary>
internal sealed class PointerWatch(ModelLoading loading, LiveModels live, ServeMetrics metrics, byte[] first)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);
    private byte[] _seen = first;

    /// <summary>Follows it until told to stop.</summary>
    internal async Task RunAsync(CancellationToken stop)
    {
        // asked by time: a folder that another machine mounts tells of no changes
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
                Look();
        }
        catch (OperationCanceledException)
        {
            // told to stop
        }
    }

    private void Look()
    {
        if (Bytes() is not { } now || now.AsSpan().SequenceEqual(_seen))
            return;
        _seen = now;
        try
        {
            var pair = loading.Load(now);
            var card = pair.Champion.Folder.Card;
            if (card.Name != live.Name)
            {
                pair.Dispose();
                throw new UnusableDataException(loading.Pointer!, $"now names a model called '{card.Name}', and the addresses here are of '{live.Name}'", "Start the server again to serve it");
            }

            WarmUp.Ask(pair);
            live.Replace(pair);
            metrics.Reloads.Inc();
            Door.Progress($"{card.Name} {card.Version} ({pair.Champion.Entry.Model}) answers from now on{(pair.Shadow is { } shadow ? $", shadowed by {shadow.Folder.Card.Version}" : "")}.");
        }
        catch (UnusableDataException wrong)
        {
            metrics.ReloadFailures.Inc();
            Door.Progress($"The model before answers on: {wrong.Message}");
        }
    }

    private byte[]? Bytes()
    {
        try
        {
            return File.ReadAllBytes(loading.Pointer!);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // a mount that is away for a moment; the pointer is read again soon
            return null;
        }
    }
}
