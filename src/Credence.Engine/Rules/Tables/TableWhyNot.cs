using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Why an outcome that some row says did not come out.</summary>
/// <param name="Outcome">Values by output id.</param>
/// <param name="Rows">Every row that says it, in table order.</param>
public sealed record TableWhyNot(IReadOnlyDictionary<string, Value> Outcome, IReadOnlyList<RowRefusal> Rows);
