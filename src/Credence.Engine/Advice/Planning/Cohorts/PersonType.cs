namespace Credence.Advice.Planning.Cohorts;

/// <summary>People for whom the same can be paid with the same effect; the search decides how many of them get which goals.</summary>
/// <param name="People">Places of the people, in file order.</param>
/// <param name="Choices">Sets of goals that could be paid for, nothing first.</param>
internal sealed record PersonType(IReadOnlyList<int> People, IReadOnlyList<TypeChoice> Choices);
