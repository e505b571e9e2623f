namespace Credence.Returns.Estimates;

/// <summary>How a person can find out more about one input of the model.</summary>
/// <param name="Input">Input of the model (snake_case).</param>
/// <param name="Text">What to do, one sentence.</param>
/// <param name="Question">Id of the question whose answer says it; null where none does.</param>
public sealed record FindOut(string Input, string Text, string? Question);
