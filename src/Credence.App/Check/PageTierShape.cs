namespace Credence.App.Check;

/// <summary>The tier on the wire, 1 (best) to 4, with the rows of the table that hold and what they say.</summary>
internal sealed record PageTierShape(int Tier, IReadOnlyList<string> Rows, IReadOnlyList<string> Why);
