namespace Credence.Rules.Dmn;

/// <summary>A name with the type of its value.</summary>
/// <param name="Name">The name.</param>
/// <param name="TypeName">The type by name; null where not stated.</param>
public sealed record DmnVariable(string Name, string? TypeName);
