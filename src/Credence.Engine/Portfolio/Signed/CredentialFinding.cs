namespace Credence.Portfolio.Signed;

/// <summary>What one part of checking a credential came to.</summary>
/// <param name="Id">Which part, kebab-case.</param>
/// <param name="Pass">Whether it holds; null where it cannot be told.</param>
/// <param name="Why">What was found, in one sentence without a final stop.</param>
public sealed record CredentialFinding(string Id, bool? Pass, string Why);
