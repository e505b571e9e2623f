namespace Credence.Evidence;

/// <summary>The order of the rows of one population: totals first, then by count, kind and id.</summary>
internal static class TableOrder
{
    internal static IEnumerable<EvidenceRow> Sort(IEnumerable<EvidenceRow> rows) => rows
        .OrderBy(row => row.Kind == EvidenceKind.Total ? 0 : 1)
        .ThenByDescending(row => row.Count)
        .ThenBy(row => row.Kind)
        .ThenBy(row => row.Certification, StringComparer.Ordinal);
}
