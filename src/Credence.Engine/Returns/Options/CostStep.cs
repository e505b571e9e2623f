using Credence.Catalog;

namespace Credence.Returns.Options;

/// <summary>One payment that a certification may ask for.</summary>
/// <param name="What">What it is for.</param>
/// <param name="Month">Months after the first attempt (0 is the first).</param>
/// <param name="Usd">Least and most that it comes to (US dollars).</param>
/// <param name="Why">What the figures rest on, one sentence without a final stop.</param>
public sealed record CostStep(string What, int Month, NumberRange Usd, string Why);
