namespace Credence.Advice.Planning;

/// <summary>How a search ended.</summary>
/// <param name="Choice">The best plan found; null where none was.</param>
/// <param name="IsImpossible">True where it is proven that no plan keeps every limit; false without a choice means that the effort did not suffice to tell.</param>
internal sealed record PlanAnswer(PlanChoice? Choice, bool IsImpossible);
