namespace Credence.App.Plan;

/// <summary>What one looser limit would add.</summary>
internal sealed record WhatIfShape(string Limit, string To, double Value, double More, bool Proven);
