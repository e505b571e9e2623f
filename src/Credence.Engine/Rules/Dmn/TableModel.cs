using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>One of our own tables as a model with one decision.</summary>
public static class TableModel
{
    /// <summary>The model: the table's inputs become input data, the table the only decision.</summary>
    public static DmnModel Of(RuleTable table)
    {
        var inputs = table.Inputs.DistinctBy(input => input.Id).ToList();
        return new DmnModel(
            table.Id,
            "urn:credence:table:" + table.Id,
            [],
            [.. inputs.Select(input => new DmnInput("input-" + input.Id, input.Id, input.TypeName ?? ColumnTypes.NameOf(input.Type), input.Where))],
            [new DmnDecision(table.Id, table.Id, null, [.. inputs.Select(input => input.Id)], new Boxed.Table(table), "")],
            [],
            []);
    }
}
