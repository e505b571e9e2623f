namespace Credence.Resumes;

/// <summary>An address on the web that the résumé names; never opened.</summary>
/// <param name="Address">As written, without or with scheme.</param>
/// <param name="Network">Site or network it leads to ("GitHub"); null where none is known.</param>
public sealed record Link(Stated<string> Address, string? Network);
