using Credence.Showcase.Data;
using Credence.Showcase.Hosting;

namespace Credence.Showcase.Serve;

/// <summary>Follows the pointer of a root: when it changes, the version it names is loaded beside the one that answers, and takes its place once it is whole. One that cannot be served leaves the old in place.</summary>
internal sealed class PointerWatch(ModelLoading loading, LiveModels live, ServeMetrics metrics, byte[] first)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);
    private const int LooksToRetry = 10;
    private byte[] _seen = first;
    private byte[]? _tried;
    private string? _told;
    private int _looks;

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
        try
        {
            if (loading.PointerBytes() is var now && !now.AsSpan().SequenceEqual(_seen) && IsTime(now))
                Follow(now);
        }
        catch (UnusableDataException wrong)
        {
            Failed(wrong.Message);
        }
#pragma warning disable CA1031 // whatever goes wrong here, the old model answers on and the pointer is looked at again
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Failed($"our fault, error {FaultId.Of(bug)}: {bug.GetType().Name}. Please report it with this id.");
        }
    }

    // the same pointer again only every few looks: what was in its way, such as a mount that was away, may have gone
    private bool IsTime(byte[] now)
    {
        if (_tried is not null && now.AsSpan().SequenceEqual(_tried) && ++_looks < LooksToRetry)
            return false;
        (_tried, _looks) = (now, 0);
        return true;
    }

    private void Follow(byte[] now)
    {
        var pair = loading.Load(now);
        var card = pair.Champion.Folder.Card;
        try
        {
            if (card.Name != live.Name)
                throw new UnusableDataException(loading.Pointer!, $"now names a model called '{card.Name}', and the addresses here are of '{live.Name}'", "Start the server again to serve it");
            WarmUp.Ask(pair);
        }
        catch
        {
            pair.Dispose();
            throw;
        }

        var words = $"{card.Name} {card.Version} ({pair.Champion.Entry.Model}) answers from now on{(pair.Shadow is { } shadow ? $", shadowed by {shadow.Folder.Card.Version}" : "")}.";
        live.Replace(pair);
        (_seen, _tried, _told) = (now, null, null);
        metrics.Reloads.Inc();
        Door.Progress(words);
    }

    // once for each trouble, not at every look
    private void Failed(string why)
    {
        if (why == _told)
            return;
        _told = why;
        metrics.ReloadFailures.Inc();
        Door.Progress($"The model before answers on: {why}");
    }
}
