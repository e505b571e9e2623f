using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>One test of a row against what was given.</summary>
/// <param name="Input">Id of the input.</param>
/// <param name="Text">What the input means, in plain words.</param>
/// <param name="Given">The value given; <see cref="Value.Null"/> where it is not known.</param>
/// <param name="Needed">The values that pass, in plain words.</param>
public sealed record TestReason(string Input, string Text, Value Given, string Needed)
{
    /// <summary>The test in one phrase.</summary>
    public string Phrase => $"'{Text}' is {ValueText.Of(Given)} (needed: {Needed})";
}
