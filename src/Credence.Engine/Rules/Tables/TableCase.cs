using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>One test of a table, as data.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Given">Values of the inputs; those not named are null.</param>
/// <param name="Expect">What the table must say: one mapping of output id to value per result; empty where nothing, null where only the rows are stated.</param>
/// <param name="Rows">Ids of the rows the result must come from, in table order (one under FIRST and PRIORITY); null where not stated.</param>
/// <param name="Where"><c>path:line:column</c> of the case, for complaints.</param>
public sealed record TableCase(
    string Id, IReadOnlyDictionary<string, Value> Given, IReadOnlyList<IReadOnlyDictionary<string, Value>>? Expect, IReadOnlyList<string>? Rows, string Where)
{
    /// <summary>The day whose rows are tested; null where all rows are, whatever their dates.</summary>
    public DateOnly? On { get; init; }
}
