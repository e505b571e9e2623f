namespace Credence.App.Ask;

/// <summary>One input at its 10 % and 90 % points, all others at their medians (US dollars).</summary>
internal sealed record DriverShape(string Input, string About, double AtLow, double AtHigh);
