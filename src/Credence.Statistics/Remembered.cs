using System.Collections.Concurrent;

namespace Credence.Statistics;

/// <summary>Keeps what was worked out for a key, so that it is worked out once; forgets everything when full, so that memory stays bounded whatever is asked. For values that depend on nothing but their key.</summary>
/// <param name="most">Values kept at most (count).</param>
public sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();
    private int _added;

    /// <summary>The value, worked out where it is not known.</summary>
    public TValue Of(TKey key, Func<TKey, TValue> work)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        var made = work(key);
        // what fails is not counted; counted here, since the dictionary's own count takes all its locks
        if (_known.TryAdd(key, made) && Interlocked.Increment(ref _added) > most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _added, 0);
        }

        return made;
    }
}
