namespace Credence.Evidence;

/// <summary>One thing the postings were searched for.</summary>
internal sealed record SoughtShape(string Kind, string Id, string? Name = null, DateOnly? NotBefore = null);
