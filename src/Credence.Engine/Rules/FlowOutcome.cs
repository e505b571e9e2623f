namespace Credence.Rules;

/// <summary>Where a flow can end.</summary>
/// <param name="Id">Id of the outcome (kebab-case).</param>
/// <param name="Text">The outcome in plain words.</param>
/// <param name="Source">Who says so: source id, a slash, section.</param>
public sealed record FlowOutcome(string Id, string Text, string Source);
