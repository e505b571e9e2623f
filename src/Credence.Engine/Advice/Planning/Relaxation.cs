namespace Credence.Advice.Planning;

/// <summary>One limit relaxed by just so much that what the person insists on fits.</summary>
/// <param name="Limit">Which: <c>hours-per-week</c>, <c>deadline</c>, <c>budget-usd</c>, <c>building-share</c>, <c>ends-on</c>, <c>exclusive</c> or <c>must</c>.</param>
/// <param name="From">The limit as it is.</param>
/// <param name="To">The least change that suffices, others as they are.</param>
/// <param name="Text">The same as one sentence.</param>
public sealed record Relaxation(string Limit, string From, string To, string Text);
