namespace Credence.Advice.Worth;

/// <summary>Something worth finding out before choosing.</summary>
/// <param name="Input">Input of the return model (snake_case).</param>
/// <param name="About">What it is, in words.</param>
/// <param name="Text">How to find out, one sentence.</param>
/// <param name="Question">Id of the question whose answer says it; null where none does.</param>
/// <param name="Usd">What knowing it exactly would be worth on average (USD).</param>
public sealed record FindOutNext(string Input, string About, string Text, string? Question, double Usd);
