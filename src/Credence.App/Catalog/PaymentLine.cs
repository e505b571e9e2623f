namespace Credence.App.Catalog;

/// <summary>One payment within five years, in words.</summary>
/// <param name="What">What it is for.</param>
/// <param name="When">When it is due.</param>
/// <param name="Usd">Least to most.</param>
/// <param name="Why">What the figures rest on.</param>
public sealed record PaymentLine(string What, string When, string Usd, string Why);
