namespace Credence.Advice;

/// <summary>One thing to do.</summary>
/// <param name="Id">Id of the advice in <c>data/rules</c>.</param>
/// <param name="Text">What to do.</param>
/// <param name="Source">Who advises it: source id, a slash, section.</param>
public sealed record PlanStep(string Id, string Text, string Source);
