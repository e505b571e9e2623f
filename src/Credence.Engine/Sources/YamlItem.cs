namespace Credence.Sources;

/// <summary>One item of a list that may hold texts and mappings side by side; exactly one of the two is there.</summary>
/// <param name="Text">The text; null for a mapping.</param>
/// <param name="Map">The mapping; null for a text.</param>
public sealed record YamlItem(YamlScalar? Text, YamlMap? Map);
