namespace Credence.Rules.Tables;

/// <summary>Finds rows that hold at once where the hit policy forbids it.</summary>
internal static class OverlapLint
{
    private const int MostShown = 20;

    internal static IEnumerable<LintFinding> Check(LintSpace space, SearchBudget budget)
    {
        var table = space.Space.Table;
        if (table.Policy is not (HitPolicy.Unique or HitPolicy.Any))
            yield break;
        var outcomes = table.Policy == HitPolicy.Any ? RowOutcomes.Of(table) : null;
        var found = 0;
        for (var later = 0; later < table.Rows.Count && budget.Take(Overlap.Cost(space, later)); later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var allowed = table.Policy == HitPolicy.Any && (outcomes is null || outcomes.Says[earlier] == outcomes.Says[later]);
                if (allowed || !space.Space.Rows.Contains(earlier) || !space.Space.Rows.Contains(later) || Overlap.Of(space, earlier, later) is not { } region || ++found > MostShown)
                    continue;
                yield return Finding(space, earlier, later, region);
            }
        }

        if (found > MostShown)
            yield return new LintFinding("overlap", LintSeverity.Error, table.Where, $"{found - MostShown} more pairs of rows overlap", "Mend those shown and check again");
    }

    private static LintFinding Finding(LintSpace space, int earlier, int later, IReadOnlyList<IReadOnlyList<int>> region)
    {
        var (table, one, other) = (space.Space.Table, space.Space.Table.Rows[earlier], space.Space.Table.Rows[later]);
        var differ = table.Policy == HitPolicy.Any ? " and say different things" : "";
        return new LintFinding(
            "overlap", LintSeverity.Error, other.Where,
            $"rows '{one.Id}' ({one.Where}) and '{other.Id}' both hold{differ} {space.Words(region)}, for example with {space.Shown(space.Example(region))}",
            table.Policy == HitPolicy.Any ? "Narrow one of them, or let them say the same" : "Narrow one of them, or choose another hit policy");
    }
}
