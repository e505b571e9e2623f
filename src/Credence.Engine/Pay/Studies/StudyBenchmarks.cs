namespace Credence.Pay.Studies;

/// <summary>Groups of known differences that something unmeasured is compared with.</summary>
/// <param name="Model">Id of the model they stand in.</param>
/// <param name="Term">The coefficient in question.</param>
/// <param name="Groups">Terms of each group as in the formula, by what to call it.</param>
public sealed record StudyBenchmarks(string Model, string Term, IReadOnlyList<KeyValuePair<string, string>> Groups);
