namespace Credence.Advice.Planning;

/// <summary>What the search found.</summary>
/// <param name="Chosen">Places of the tasks to do, in an order in which they can be done.</param>
/// <param name="Gain">What they add to the objective.</param>
/// <param name="Bound">Proven: no plan adds more.</param>
/// <param name="IsOptimal">True where <paramref name="Gain"/> is proven to be the most there is.</param>
internal sealed record PlanChoice(IReadOnlyList<int> Chosen, long Gain, long Bound, bool IsOptimal);
