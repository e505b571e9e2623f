using Credence.Showcase.Serve.Contracts;

namespace Credence.Showcase.Serve;

/// <summary>The model that answers and the one that is asked the same, which are replaced together. Whoever uses them enters first and disposes after, so that neither is closed under a request.</summary>
internal sealed class ServedPair : IDisposable
{
    // one for being current, and one for every request under way
    private int _users = 1;

    /// <param name="champion">Whose answers are given.</param>
    /// <param name="shadow">Whose answers are logged alone; null for none. Its columns must be among the champion's.</param>
    internal ServedPair(ServedModel champion, ServedModel? shadow)
    {
        (Champion, Shadow, Reader) = (champion, shadow, new CaseReader(champion.Schema));
        var places = champion.Schema.Columns.Select((column, place) => (column.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);
        ShadowPlaces = shadow is null ? [] : [.. shadow.Schema.Columns.Select(column => places[column.Name])];
    }

    internal ServedModel Champion { get; }

    internal ServedModel? Shadow { get; }

    /// <summary>Reads cases as the champion takes them.</summary>
    internal CaseReader Reader { get; }

    /// <summary>Where each column of the shadow stands among the champion's.</summary>
    internal IReadOnlyList<int> ShadowPlaces { get; }

    /// <summary>Enters; false where it was replaced and everybody has left.</summary>
    internal bool TryEnter()
    {
        for (var users = Volatile.Read(ref _users); users > 0; users = Volatile.Read(ref _users))
        {
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
                return true;
        }

        return false;
    }

    /// <summary>Leaves; the last one closes the models.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref _users) > 0)
            return;
        Champion.Dispose();
        Shadow?.Dispose();
    }
}
