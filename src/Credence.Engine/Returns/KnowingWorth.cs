namespace Credence.Returns;

/// <summary>What it would be worth to know one input before choosing.</summary>
/// <param name="Input">The input.</param>
/// <param name="Usd">Gain of the better choice, on average (USD, 0 and up).</param>
public sealed record KnowingWorth(ReturnInput Input, double Usd);
