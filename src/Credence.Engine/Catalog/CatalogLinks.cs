using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Checks what one certification file says about others.</summary>
internal static class CatalogLinks
{
    /// <summary>Stops at an id or name used twice and at a successor or predecessor that is not there, does not point back or rests on no fact.</summary>
    internal static void Check(IReadOnlyList<(YamlMap Map, Certification Item)> read)
    {
        var byId = new Dictionary<string, Certification>(StringComparer.Ordinal);
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (map, item) in read)
        {
            if (!byId.TryAdd(item.Id, item))
                throw map.Wrong("id", $"certification '{item.Id}' is defined twice");
            foreach (var name in item.Aliases.Concat(item.AlsoCalled).Append(item.Id))
            {
                if (!byName.TryAdd(name, item.Id) && byName[name] != item.Id)
                    throw map.Wrong("aliases", $"the name '{name}' belongs to '{byName[name]}' already");
            }
        }

        foreach (var (map, item) in read)
        {
            foreach (var id in item.Successors)
            {
                if (!byId.TryGetValue(id, out var successor))
                    throw map.Wrong("successors", $"successor '{id}' is not in the catalog");
                if (!successor.Predecessors.Contains(item.Id))
                    throw map.Wrong("successors", $"'{id}' does not name '{item.Id}' among its predecessors");
                if (!item.SuccessorsAt(DateOnly.MaxValue).Contains(id))
                    throw map.Wrong("successors", $"no fact 'replaced-by' of a trusted source names '{id}' in its 'reading'");
            }

            foreach (var id in item.Predecessors)
            {
                if (!byId.TryGetValue(id, out var predecessor))
                    throw map.Wrong("predecessors", $"predecessor '{id}' is not in the catalog");
                if (!predecessor.Successors.Contains(item.Id))
                    throw map.Wrong("predecessors", $"'{id}' does not name '{item.Id}' among its successors");
            }
        }
    }
}
