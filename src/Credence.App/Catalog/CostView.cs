namespace Credence.App.Catalog;

/// <summary>What a certification asks for in money over five years.</summary>
/// <param name="Payments">Its payments; empty where none is known.</param>
/// <param name="Total">Least to most of all; null where unknown.</param>
/// <param name="Missing">Why it is unknown; null where it is not.</param>
public sealed record CostView(IReadOnlyList<PaymentLine> Payments, string? Total, string? Missing);
