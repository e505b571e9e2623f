namespace Credence.App.Rules;

/// <summary>One reason in words, with who says so (null in models from outside).</summary>
internal sealed record WhyShape(string Text, string? Source);
