using Credence.Rules;

namespace Credence.Advice;

/// <summary>Keeps the answer that someone asks for formal proof visible where the chart does not come to it.</summary>
internal static class ProofAsked
{
    /// <summary>What is said then.</summary>
    internal const string Text = "You said someone asks you for proof: ask them by exact name which certificate counts; the chart does not use this answer here.";

    /// <summary>True where the person said so and the outcome was reached without it.</summary>
    internal static bool IsUnused(IReadOnlyDictionary<string, string> answers, FlowResult flow) =>
        answers.GetValueOrDefault(QuestionIds.FormalRecognition) == DerivedInputs.Yes
        && flow.Outcome is not null
        && flow.Path.All(step => step.Question != QuestionIds.FormalRecognition);
}
