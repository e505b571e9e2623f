using System.Runtime.InteropServices;

namespace Credence.Postings.Storing;

/// <summary>Numbers of the sources, and their records by novelty since the last batch was sealed.</summary>
/// <param name="numbers">Sources the manifest knows, with their numbers.</param>
internal sealed class SourceCounts(Dictionary<string, uint> numbers)
{
    private readonly Dictionary<(uint Source, Novelty Novelty), long> _records = [];
    private readonly List<string> _added = [];

    /// <summary>Counts a record.</summary>
    /// <returns>Number of its source.</returns>
    internal uint Add(string source, Novelty novelty)
    {
        if (!numbers.TryGetValue(source, out var number))
        {
            numbers.Add(source, number = (uint)numbers.Count + 1);
            _added.Add(source);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(_records, (number, novelty), out _)++;
        return number;
    }

    /// <summary>Gives what was counted to the file that holds it, and begins anew.</summary>
    internal SealedRecords Seal(RecordsFile file)
    {
        var records = new SealedRecords(file, [.. _added.Select(name => (numbers[name], name))], [.. _records.OrderBy(count => count.Key)]);
        _records.Clear();
        _added.Clear();
        return records;
    }
}
