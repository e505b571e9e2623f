namespace Credence.Postings.Storing;

/// <summary>Numbers of the sources, and their records by novelty since the last commit.</summary>
/// <param name="numbers">Sources the manifest knows, with their numbers.</param>
internal sealed class SourceCounts(Dictionary<string, uint> numbers)
{
    private readonly SortedDictionary<(uint Source, Novelty Novelty), long> _records = [];
    private readonly List<string> _added = [];

    /// <summary>Sources since the last commit, with their numbers.</summary>
    internal IEnumerable<(uint Source, string Name)> Added => _added.Select(name => (numbers[name], name));

    /// <summary>Records since the last commit.</summary>
    internal IEnumerable<KeyValuePair<(uint Source, Novelty Novelty), long>> Records => _records;

    /// <summary>Counts a record.</summary>
    /// <returns>Number of its source.</returns>
    internal uint Add(string source, Novelty novelty)
    {
        if (!numbers.TryGetValue(source, out var number))
        {
            numbers.Add(source, number = (uint)numbers.Count + 1);
            _added.Add(source);
        }

        _records[(number, novelty)] = _records.GetValueOrDefault((number, novelty)) + 1;
        return number;
    }

    /// <summary>What was counted is committed.</summary>
    internal void Clear()
    {
        _records.Clear();
        _added.Clear();
    }
}
