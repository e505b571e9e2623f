namespace Credence.Advice.Planning.Cohorts;

/// <summary>One set of goals for one person.</summary>
/// <param name="Goals">Catalog ids.</param>
/// <param name="CostCents">Money (US cents).</param>
/// <param name="Gain">What it adds to the objective (US cents or goals).</param>
/// <param name="Heads">Places of the needs for which the person would newly count.</param>
internal sealed record TypeChoice(IReadOnlyList<string> Goals, long CostCents, long Gain, IReadOnlyList<int> Heads);
