using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Checks every decision table of a model from outside as our own tables are checked.</summary>
public static class ModelLint
{
    /// <summary>What was found in the tables of a model, in order. Rows without source are no finding here: DMN has no place for one.</summary>
    public static IReadOnlyList<LintFinding> Check(DmnModel model) =>
        [.. model.Decisions.Select(decision => decision.Logic).Concat(model.Knowledge.Select(knowledge => knowledge.Logic)).OfType<Boxed>()
            .SelectMany(TablesOf)
            .SelectMany(table => TableLint.Check(Typed(table)))
            .Where(finding => finding.Code != "missing-source")];

    /// <summary>The tables a boxed expression holds, itself among them.</summary>
    internal static IEnumerable<RuleTable> TablesOf(Boxed boxed) =>
        boxed is Boxed.Table(var table) ? [table] : NameCollection.Parts(boxed).OfType<Boxed>().SelectMany(TablesOf);

    /// <summary>The table with the type each input states, or else the one kind of value its tests name: a number no row tests is no gap in texts.</summary>
    private static RuleTable Typed(RuleTable table)
    {
        var cells = TableCells.SetsOf(table);
        return table with { Inputs = [.. table.Inputs.Select((column, c) => column.Type != ColumnType.Any ? column : column with { Type = TypeOf(column, cells.Select(row => row[c])) })] };
    }

    private static ColumnType TypeOf(InputColumn column, IEnumerable<CellSet?> cells)
    {
        var tested = cells.Where(set => set is not null && !set.Equals(CellSet.All)).Aggregate(CellSet.None, (all, set) => all.Union(set!));
        return column.TypeName switch
        {
            "number" => ColumnType.Number,
            "string" => ColumnType.Text,
            "boolean" => ColumnType.Boolean,
            "date" => ColumnType.Date,
            _ => (tested.Numbers.IsEmpty, tested.Texts.IsEmpty, tested.Truths == Truths.None, tested.Days.IsEmpty) switch
            {
                (false, true, true, true) => ColumnType.Number,
                (true, false, true, true) => ColumnType.Text,
                (true, true, false, true) => ColumnType.Boolean,
                (true, true, true, false) => ColumnType.Date,
                _ => ColumnType.Any,
            },
        };
    }
}
