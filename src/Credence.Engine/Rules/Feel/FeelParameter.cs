namespace Credence.Rules.Feel;

/// <summary>One parameter of a function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What values it takes; null where not stated.</param>
public sealed record FeelParameter(string Name, FeelType? Type);
