namespace Credence.Rules.Feel;

/// <summary>What is wrong in an expression.</summary>
/// <param name="At">Where: characters before it in the text (count).</param>
/// <param name="Message">What, in one sentence without a final stop.</param>
public sealed record FeelProblem(int At, string Message);
