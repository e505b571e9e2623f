namespace Credence.Rules.Feel;

/// <summary>One cell of a decision table as read: it holds where any of its tests does, or none where it is negated.</summary>
/// <param name="Text">The cell as written.</param>
/// <param name="Negated">True for <c>not(...)</c>.</param>
/// <param name="Tests">The tests; empty for <c>-</c>, which always holds.</param>
public sealed record UnaryTests(string Text, bool Negated, IReadOnlyList<PositiveTest> Tests)
{
    /// <summary>True for <c>-</c>: the input does not matter.</summary>
    public bool IsAny => Tests.Count == 0;
}
