namespace Credence.Advice.Planning.Cohorts;

/// <summary>An employer's people and limits.</summary>
/// <param name="People">In file order.</param>
/// <param name="BudgetUsd">Money for all of them, in US dollars.</param>
/// <param name="PerHeadCapUsd">Money for one of them at most, in US dollars.</param>
/// <param name="PerHeadCapFrom">Who says so: <c>your own</c>, or a source id.</param>
/// <param name="Needs">Certified heads the employer says a program or certification needs, by catalog id.</param>
/// <param name="PricesUsd">What a goal costs the employer, by catalog id, where it is not the catalog's price.</param>
/// <param name="Warnings">What to know about the file, without names.</param>
public sealed record Cohort(
    IReadOnlyList<CohortPerson> People, double BudgetUsd, double PerHeadCapUsd, string PerHeadCapFrom, IReadOnlyDictionary<string, int> Needs, IReadOnlyDictionary<string, double> PricesUsd,
    IReadOnlyList<string> Warnings);
