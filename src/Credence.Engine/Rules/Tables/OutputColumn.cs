using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>One output of a decision table.</summary>
/// <param name="Id">Id of the output; empty where a table from outside has one unnamed output.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Values">The only values it can have, best first for PRIORITY and OUTPUT ORDER; null where the list is open.</param>
/// <param name="Default">FEEL expression that holds where no row does; null where none is stated, so that the result is null.</param>
/// <param name="Where"><c>path:line:column</c> of the column, for complaints.</param>
public sealed record OutputColumn(string Id, ColumnType Type, IReadOnlyList<Value>? Values, string? Default, string Where);
