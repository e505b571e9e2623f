namespace Credence.App.Claims;

/// <summary>Who says it.</summary>
/// <param name="What">The article, survey or page.</param>
/// <param name="Date">Its date, or that it carries none.</param>
/// <param name="Address">Where it was; null without an address of the web.</param>
/// <param name="IsSuspect">Whether it gave itself away as unreliable.</param>
public sealed record ClaimSourceView(string What, string Date, string? Address, bool IsSuspect);
