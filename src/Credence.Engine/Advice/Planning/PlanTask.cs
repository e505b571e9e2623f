namespace Credence.Advice.Planning;

/// <summary>An option as the search sees it: whole numbers only. A unit is a quarter of an hour.</summary>
/// <param name="Units">Work to do (units, at least 1).</param>
/// <param name="CostCents">Money (US cents).</param>
/// <param name="Gain">What doing it adds to the objective (US cents, or postings).</param>
/// <param name="Builds">Whether its work is building.</param>
/// <param name="Release">Units of the plan that pass before it can begin.</param>
/// <param name="Due">Units of the plan by the end of which it has to be done.</param>
/// <param name="Category">Number of the category of which one is enough; null for none.</param>
/// <param name="Must">Whether it has to be done.</param>
/// <param name="Needs">Places of the tasks that have to be done before.</param>
/// <param name="Against">Places of the tasks that cannot be done beside it.</param>
internal sealed record PlanTask(
    int Units, long CostCents, long Gain, bool Builds, int Release, int Due, int? Category, bool Must, IReadOnlyList<int> Needs, IReadOnlyList<int> Against)
{
    /// <summary>Units of the plan by the end of which it is better done, to leave time for a second try; at most <see cref="Due"/>.</summary>
    internal int Wished { get; init; } = Due;
}
