namespace Credence.Rules;

/// <summary>One example of inputs for which two versions of rules say different things.</summary>
/// <param name="Given">The inputs in words, by id; those not named do not matter or are not known.</param>
/// <param name="Old">What the older rules say, in words.</param>
/// <param name="New">What the newer rules say, in words.</param>
public sealed record OutcomeChange(IReadOnlyDictionary<string, string> Given, string Old, string New);
