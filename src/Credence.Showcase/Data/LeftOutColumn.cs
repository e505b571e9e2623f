namespace Credence.Showcase.Data;

/// <summary>A column that no model is given, and why.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Why">The reason, in words without a final stop.</param>
public sealed record LeftOutColumn(string Name, string Why);
