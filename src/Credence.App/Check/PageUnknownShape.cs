namespace Credence.App.Check;

/// <summary>Something the page leaves open, on the wire.</summary>
internal sealed record PageUnknownShape(string What, string Why);
