namespace Credence.Catalog;

/// <summary>The fact used for a field on a day.</summary>
/// <param name="Chosen">The fact itself.</param>
/// <param name="Conflict">The contradiction it was chosen from; null where sources agree.</param>
public sealed record Choice(Fact Chosen, Conflict? Conflict);
