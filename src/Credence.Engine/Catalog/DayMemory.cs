using System.Collections.Concurrent;

namespace Credence.Catalog;

/// <summary>What was worked out about one item for one day.</summary>
/// <param name="day">The day.</param>
internal sealed class DayMemory(DateOnly day)
{
    /// <summary>The day.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>Answers by question.</summary>
    public ConcurrentDictionary<string, object?> Answers { get; } = new(StringComparer.Ordinal);
}
