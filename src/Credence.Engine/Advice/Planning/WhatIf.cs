namespace Credence.Advice.Planning;

/// <summary>What a looser limit would add.</summary>
/// <param name="Limit">Which limit.</param>
/// <param name="To">What it would be.</param>
/// <param name="Gain">What the best plan would then add to the objective (US dollars or postings).</param>
/// <param name="More">How much more that is; 0 where nothing is gained.</param>
/// <param name="IsProven">False where the search stopped before it had proven either plan best.</param>
public sealed record WhatIf(string Limit, string To, double Gain, double More, bool IsProven);
