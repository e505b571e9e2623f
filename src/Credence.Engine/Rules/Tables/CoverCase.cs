using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Inputs that let one row of a table be seen at work.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Given">Values by input id; those not named are not known. Null where no inputs let the row decide.</param>
/// <param name="On">A day on which the row holds; null where the table has no dated rows, or no inputs do.</param>
/// <param name="Outcome">What the table says for them.</param>
public sealed record CoverCase(string Row, IReadOnlyDictionary<string, Value>? Given, DateOnly? On, TableOutcome Outcome);
