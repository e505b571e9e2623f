namespace Credence.Pages;

/// <summary>The tier an offer belongs to, 1 (best) to 4.</summary>
/// <param name="Tier">1 to 4.</param>
/// <param name="Rows">Ids of the rows of the table that hold.</param>
/// <param name="Why">What those rows say, each with its source.</param>
public sealed record PageTier(int Tier, IReadOnlyList<string> Rows, IReadOnlyList<string> Why);
