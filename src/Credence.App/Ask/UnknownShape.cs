namespace Credence.App.Ask;

/// <summary>A question whose answer could still change something.</summary>
internal sealed record UnknownShape(string Question, string Text, string Changes);
