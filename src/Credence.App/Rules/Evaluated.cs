using System.Text.Json.Nodes;
using Credence.App.Ask;

namespace Credence.App.Rules;

/// <summary>What an evaluation gave, before the receipt is added.</summary>
internal abstract record Evaluated
{
    /// <summary>A value, with what explains it where the rules are our own.</summary>
    /// <param name="Decision">Name of the decision.</param>
    /// <param name="Value">Its value.</param>
    internal sealed record Said(string Decision, JsonNode? Value) : Evaluated
    {
        internal IReadOnlyList<StepShape>? Path { get; init; }

        internal IReadOnlyList<string>? Rows { get; init; }

        internal IReadOnlyList<WhyShape>? Why { get; init; }

        internal IReadOnlyList<WhyNotOutcomeShape>? WhyNot { get; init; }

        internal IReadOnlyList<FlipOutcomeShape>? Flip { get; init; }

        internal IReadOnlyList<string>? Unknown { get; init; }

        internal bool? Capped { get; init; }

        internal IReadOnlyList<string>? Notes { get; init; }
    }

    /// <summary>Nothing, and why.</summary>
    internal sealed record Failed(IReadOnlyList<string> Errors) : Evaluated;

    /// <summary>The file holds no decision of that name.</summary>
    internal sealed record NotThere(IReadOnlyList<string> Known) : Evaluated;
}
