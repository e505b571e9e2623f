namespace Credence.Portfolio.Starting;

/// <summary>A file of a new project.</summary>
/// <param name="Path">Path with slashes between.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ProjectFile(string Path, byte[] Content);
