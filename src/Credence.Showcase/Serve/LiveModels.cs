namespace Credence.Showcase.Serve;

/// <summary>The models that answer now. Others may take their place at any time; a request keeps those it began with.</summary>
internal sealed class LiveModels : IDisposable
{
    private readonly ServeMetrics _metrics;
    private ServedPair _current;

    internal LiveModels(ServedPair first, ServeMetrics metrics)
    {
        (_current, _metrics) = (first, metrics);
        Name = first.Champion.Folder.Card.Name;
        Tell(first, 1);
    }

    /// <summary>Name of the model in addresses, which no replacement changes.</summary>
    internal string Name { get; }

    /// <summary>The models of now, entered; the caller disposes them after use.</summary>
    internal ServedPair Enter()
    {
        while (true)
        {
            if (Volatile.Read(ref _current) is var pair && pair.TryEnter())
                return pair;
        }
    }

    /// <summary>Others answer from the next request on.</summary>
    internal void Replace(ServedPair pair)
    {
        using var old = Interlocked.Exchange(ref _current, pair);
        Tell(old, 0);
        Tell(pair, 1);
    }

    public void Dispose() => _current.Dispose();

    private void Tell(ServedPair pair, int answers)
    {
        var card = pair.Champion.Folder.Card;
        _metrics.Model.WithLabels(card.Name, pair.Champion.Entry.Model, card.Version).Set(answers);
    }
}
