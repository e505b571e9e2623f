namespace Credence.Pages;

/// <summary>Something the page leaves open.</summary>
/// <param name="What">Name of the fact.</param>
/// <param name="Why">Why it is not known.</param>
public sealed record PageUnknown(string What, string Why);
