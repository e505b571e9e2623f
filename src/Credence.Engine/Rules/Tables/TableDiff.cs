using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Compares two tables over parts of the inputs that neither tells apart; sets of rows that are left of both are followed once.</summary>
internal sealed class TableDiff
{
    private readonly (TableSpace Space, RowOutcomes Outcomes, Dictionary<RowSet, string> Keys) _old;
    private readonly (TableSpace Space, RowOutcomes Outcomes, Dictionary<RowSet, string> Keys) _new;
    private readonly IReadOnlyList<InputColumn> _columns;
    private readonly SearchBudget _budget = new(TableLint.MostSteps);
    private readonly Dictionary<(int, RowSet, RowSet), double> _known = [];
    private readonly List<(int Column, int Part)> _prefix = [];
    private readonly List<OutcomeChange> _examples = [];

    private TableDiff(TableSpace old, RowOutcomes oldOutcomes, TableSpace changed, RowOutcomes newOutcomes, IReadOnlyList<InputColumn> columns)
    {
        _old = (old, oldOutcomes, []);
        _new = (changed, newOutcomes, []);
        _columns = columns;
    }

    internal static RulesDiff Of(RuleTable old, RuleTable changed)
    {
        var (regions, count, examples, capped) = Compare(old, changed);
        var (before, after) = (Rows(old), Rows(changed));
        return new RulesDiff(
            changed.Id, old.Version, changed.Version,
            [.. changed.Rows.Select(row => row.Id).Where(id => !before.ContainsKey(id))],
            [.. old.Rows.Select(row => row.Id).Where(id => !after.ContainsKey(id))],
            [.. changed.Rows.Select(row => row.Id).Where(id => before.TryGetValue(id, out var was) && was != after[id])],
            regions, count, examples, capped);
    }

    private static (double Regions, double Changed, IReadOnlyList<OutcomeChange> Examples, bool Capped) Compare(RuleTable old, RuleTable changed)
    {
        var (one, other) = (Sides(old), Sides(changed));
        var ids = other.Columns.Select(column => column.Id).Union(one.Columns.Select(column => column.Id), StringComparer.Ordinal).ToList();
        CellSet?[] domains = [.. ids.Select(id => Domain(one, id) is { } left && Domain(other, id) is { } right ? left.Union(right) : null)];
        var (left, right) = (Aligned(one, ids), Aligned(other, ids));
        if (RowOutcomes.Of(old) is not { } oldOutcomes || RowOutcomes.Of(changed) is not { } newOutcomes
            || TableSpace.Of(old, domains, left, ByColumn(right, ids.Count)) is not { } oldSpace || TableSpace.Of(changed, domains, right, ByColumn(left, ids.Count)) is not { } newSpace
            || oldSpace.Rows.Count < old.Rows.Count || newSpace.Rows.Count < changed.Rows.Count)
        {
            return (0, 0, [], true);
        }

        var diff = new TableDiff(oldSpace, oldOutcomes, newSpace, newOutcomes, [.. ids.Select(id => other.Columns.Concat(one.Columns).First(column => column.Id == id))]);
        var regions = oldSpace.Columns.Aggregate(1.0, (product, column) => product * column.All.Count);
        return (regions, diff.Changed(0, oldSpace.Rows, newSpace.Rows), diff._examples, diff._budget.Exceeded);
    }

    private static (IReadOnlyList<InputColumn> Columns, IReadOnlyList<CellSet?> Domains, CellSet?[][] Cells) Sides(RuleTable table)
    {
        var (domains, cells) = LintSpace.Dated(table);
        return (LintSpace.ColumnsOf(table, domains), domains, cells);
    }

    /// <summary>What an input can be; nothing more than the other table says where this one has no such input.</summary>
    private static CellSet? Domain((IReadOnlyList<InputColumn> Columns, IReadOnlyList<CellSet?> Domains, CellSet?[][] Cells) side, string id) =>
        Index(side.Columns, id) is var c && c >= 0 ? side.Domains[c] : CellSet.None;

    private static CellSet?[][] Aligned((IReadOnlyList<InputColumn> Columns, IReadOnlyList<CellSet?> Domains, CellSet?[][] Cells) side, List<string> ids) =>
        [.. side.Cells.Select(row => ids.Select(id => Index(side.Columns, id) is var c && c >= 0 ? row[c] : CellSet.All).ToArray())];

    private static IReadOnlyList<IReadOnlyList<CellSet>> ByColumn(CellSet?[][] cells, int columns) =>
        [.. Enumerable.Range(0, columns).Select(c => (IReadOnlyList<CellSet>)[.. cells.Select(row => row[c]).OfType<CellSet>()])];

    private static int Index(IReadOnlyList<InputColumn> columns, string id) => columns.Select(column => column.Id).ToList().IndexOf(id);

    private static Dictionary<string, string> Rows(RuleTable table) => table.Rows.ToDictionary(
        row => row.Id,
        row => string.Join(" | ", [
            .. table.Inputs.Zip(row.Tests, (column, test) => test == CellText.Any ? "" : $"{column.Id}: {test}"),
            .. table.Outputs.Zip(row.Outputs, (column, output) => $"{column.Id}: {output}"),
            row.Since?.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Until?.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
        StringComparer.Ordinal);

    private double Changed(int depth, RowSet old, RowSet changed)
    {
        if (_known.TryGetValue((depth, old, changed), out var known) && (known == 0 || _examples.Count >= RulesDiff.MostExamples))
            return known;
        if (depth == _columns.Count)
            return Differs(old, changed) ? 1 : 0;
        if (!_budget.Take(_old.Space.Columns[depth].All.Count))
            return 0;
        var sum = 0.0;
        foreach (var group in Enumerable.Range(0, _old.Space.Columns[depth].All.Count).GroupBy(part => (old.And(_old.Space.Holding[depth][part]), changed.And(_new.Space.Holding[depth][part]))))
        {
            _prefix.Add((depth, group.FirstOrDefault(part => !_old.Space.Columns[depth].All[part].Set.Null, group.First())));
            sum += group.Count() * Changed(depth + 1, group.Key.Item1, group.Key.Item2);
            _prefix.RemoveAt(_prefix.Count - 1);
        }

        return _known[(depth, old, changed)] = sum;
    }

    private bool Differs(RowSet old, RowSet changed)
    {
        var (before, after) = (Key(_old, old), Key(_new, changed));
        if (before == after)
            return false;
        if (_examples.Count < RulesDiff.MostExamples)
            _examples.Add(new OutcomeChange(Given(), before, after));
        return true;
    }

    private SortedDictionary<string, string> Given()
    {
        var given = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, part) in _prefix)
        {
            if (_old.Space.Columns[column].All[part].Sample is not Value.Nothing and var sample)
                given[_columns[column].Id] = ValueText.Of(sample);
        }

        return given;
    }

    private static string Key((TableSpace Space, RowOutcomes Outcomes, Dictionary<RowSet, string> Keys) side, RowSet rows)
    {
        if (!side.Keys.TryGetValue(rows, out var key))
            side.Keys[rows] = key = side.Outcomes.Of(rows.Words) is var outcome && outcome.Problem is { } problem ? problem : outcome.Shown(side.Space.Table);
        return key;
    }
}
