using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>An answer that its question does not take.</summary>
/// <param name="Question">The question.</param>
/// <param name="Given">What was given.</param>
/// <param name="Message">What it takes, in sentences.</param>
internal sealed record WrongAnswer(Question Question, string Given, string Message);
