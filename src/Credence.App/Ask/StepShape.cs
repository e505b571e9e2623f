namespace Credence.App.Ask;

/// <summary>One answered question of the path.</summary>
internal sealed record StepShape(string Question, string Text, string Answer, string AnswerText, string Source);
