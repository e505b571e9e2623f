namespace Credence.App.Ask;

/// <summary>A source the answer names.</summary>
internal sealed record SourceShape(string Id, string What, string? Address, string? Date);
