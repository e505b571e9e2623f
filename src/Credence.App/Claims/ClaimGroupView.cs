namespace Credence.App.Claims;

/// <summary>Claims under one heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Claims">The claims.</param>
public sealed record ClaimGroupView(string Name, IReadOnlyList<ClaimView> Claims);
