using Credence.Statistics;

namespace Credence.Returns.Estimates;

/// <summary>One value of an estimate: for whom it holds, from when on, and what stands behind it.</summary>
/// <param name="Since">First day on which its source was public; null for a judgment that needs none.</param>
/// <param name="When">What must be known of the person or the option, by question id, <c>category</c> or <c>kind</c>: any of the values listed; empty where it holds for everybody.</param>
/// <param name="Known">What is known, in the estimate's unit.</param>
/// <param name="Grade">How much stands behind it.</param>
/// <param name="Sources">Ids of <c>data/sources</c>, the one most relied on first.</param>
/// <param name="Why">How the figures follow from the sources, in words.</param>
public sealed record EstimateValue(
    DateOnly? Since, IReadOnlyDictionary<string, IReadOnlyList<string>> When, Distribution Known, EstimateGrade Grade, IReadOnlyList<string> Sources, string Why)
{
    /// <summary>Whether it may be used on a day for somebody of whom these facts are known.</summary>
    internal bool Holds(IReadOnlyDictionary<string, string> facts, DateOnly asOf) =>
        (Since is not { } since || since <= asOf)
        && When.All(condition => facts.TryGetValue(condition.Key, out var fact) && condition.Value.Contains(fact, StringComparer.OrdinalIgnoreCase));
}
