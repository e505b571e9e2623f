namespace Credence.Rules.Feel;

/// <summary>A type with a name of its own (item definition).</summary>
/// <param name="Type">What it is made of.</param>
/// <param name="Allowed">The values it may have; null where any.</param>
public sealed record TypeDefinition(FeelType Type, UnaryTests? Allowed);
