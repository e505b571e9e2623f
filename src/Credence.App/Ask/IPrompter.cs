using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>Puts one question to a person: with arrow keys (<see cref="ArrowPrompter"/>) or with plain lines (<see cref="LinePrompter"/>).</summary>
internal interface IPrompter
{
    /// <summary>Shows the question and waits for one accepted reply.</summary>
    /// <param name="question">The question.</param>
    /// <param name="previous">The answer given to it before; null where none was.</param>
    /// <param name="canGoBack">Whether a question was asked before.</param>
    public Reply Ask(Question question, string? previous, bool canGoBack);
}
