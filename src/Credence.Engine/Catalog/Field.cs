namespace Credence.Catalog;

/// <summary>What a fact can be about, and how two facts about it compare.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">As shown to a reader.</param>
/// <param name="Unit">Unit of its numbers unless a fact names another; null for text.</param>
/// <param name="Comparison">How two values compare.</param>
/// <param name="Cautious">Which value is taken where nothing decides between two.</param>
public sealed record Field(string Id, string Title, string? Unit, FieldComparison Comparison, Cautious Cautious);
