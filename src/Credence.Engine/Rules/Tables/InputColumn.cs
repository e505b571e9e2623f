using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>One input of a decision table.</summary>
/// <param name="Id">Id of the input; in models from outside its name.</param>
/// <param name="Text">What it means, in plain words.</param>
/// <param name="Expression">FEEL expression that gives the value to test; the id itself in our own tables.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Values">The only values it can have, in order; null where the list is open.</param>
/// <param name="Range">The numbers it can be, with their unit; null where any.</param>
/// <param name="Source">Where it comes from: source id, a slash, section; null in models from outside.</param>
/// <param name="Where"><c>path:line:column</c> of the column, for complaints.</param>
public sealed record InputColumn(
    string Id, string Text, string Expression, ColumnType Type, IReadOnlyList<Value>? Values, AnswerRange? Range, string? Source, string Where);
