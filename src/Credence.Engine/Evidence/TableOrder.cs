namespace Credence.Evidence;

/// <summary>The order of the rows of one population: totals first, then by count, kind and id.</summary>
internal static class TableOrder
{
    private static readonly string[] TotalsInOrder = [Totals.Any, Totals.AnyNamed, Totals.AnyVendor];

    internal static IEnumerable<EvidenceRow> Sort(IEnumerable<EvidenceRow> rows) => rows
        .OrderBy(row => row.Kind == EvidenceKind.Total ? Array.IndexOf(TotalsInOrder, row.Certification) : TotalsInOrder.Length)
        .ThenByDescending(row => row.Count)
        .ThenBy(row => row.Kind)
        .ThenBy(row => row.Certification, StringComparer.Ordinal);
}
