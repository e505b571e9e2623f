namespace Credence.App.Plan;

/// <summary>A goal that is not paid for.</summary>
internal sealed record UnpaidShape(string Option, string Why, IReadOnlyList<string> Successors);
