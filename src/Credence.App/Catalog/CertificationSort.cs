using Credence.App.Evidence;
using Credence.Evidence;

namespace Credence.App.Catalog;

/// <summary>An order of the list of certifications.</summary>
/// <param name="Id">What it is called in the address.</param>
/// <param name="Name">What it is called on the page.</param>
/// <param name="Of">Sorts items.</param>
internal sealed record CertificationSort(string Id, string Name, Func<IEnumerable<ItemShape>, Demand, IEnumerable<ItemShape>> Of)
{
    /// <summary>All of them, the usual one first; what is not known comes last.</summary>
    internal static IReadOnlyList<CertificationSort> All { get; } =
    [
        new("demand", "most named first", (items, demand) => items
            .OrderByDescending(item => demand.Row(EvidenceKind.Named, item.Id)?.Share is { } share ? share : -1)
            .ThenByDescending(item => item.State.CanBeEarned).ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase)),
        new("name", "by name", (items, _) => items.OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase)),
        new("price", "cheapest first", (items, _) => items.OrderBy(item => item.PriceUsd?.High ?? double.PositiveInfinity).ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase)),
        new("end", "latest end first", (items, _) => items.OrderByDescending(item => item.State.Ends.Select(end => (DateOnly?)end.Day).Min()).ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase)),
    ];
}
