using System.Collections.Concurrent;

namespace Credence.Postings.Finding;

/// <summary>Remembers what short texts that come again and again were read as (a place, an employer's name). For any number of threads.</summary>
/// <param name="read">Reads one; always gives the same answer for the same text.</param>
/// <remarks>Keeps the first texts it sees and reads the rest every time, so that memory stays bounded.</remarks>
internal sealed class Remembered<T>(Func<string, T> read)
{
    private const int Most = 8_192;
    private const int Longest = 120;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What a text was or is read as.</summary>
    public T Of(string text)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        var result = read(text);
        if (text.Length <= Longest && Volatile.Read(ref _count) < Most && _known.TryAdd(text, result))
            Interlocked.Increment(ref _count);
        return result;
    }
}
