using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>An order of the rows of the explorer.</summary>
/// <param name="Id">What it is called in the address.</param>
/// <param name="Name">What it is called on the page.</param>
/// <param name="Of">Sorts rows.</param>
internal sealed record EvidenceSort(string Id, string Name, Func<IEnumerable<EvidenceRow>, EvidenceLabels, IEnumerable<EvidenceRow>> Of)
{
    /// <summary>All of them, the usual one first.</summary>
    internal static IReadOnlyList<EvidenceSort> All { get; } =
    [
        new("share", "most named first", (rows, _) => rows.OrderByDescending(row => row.Count)),
        new("employers", "by most employers", (rows, _) => rows.OrderByDescending(row => row.Employers).ThenByDescending(row => row.Count)),
        new("name", "by name", (rows, labels) => rows.OrderBy(labels.Title, StringComparer.OrdinalIgnoreCase)),
    ];
}
