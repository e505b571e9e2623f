using Microsoft.AspNetCore.Components;

namespace Credence.App.Returns;

/// <summary>What a certification comes to, with the inputs it was worked out from.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Sentences">What came out, in sentences.</param>
/// <param name="Before">What it was without the changes; null where nothing was changed.</param>
/// <param name="Futures">Where its value may come to lie.</param>
/// <param name="Drivers">What it hangs on; null where every input is certain.</param>
/// <param name="Inputs">The inputs.</param>
/// <param name="Warning">That it cannot be taken any more; null where it can.</param>
public sealed record ReturnsResultView(
    string Title, IReadOnlyList<string> Sentences, string? Before, MarkupString Futures, MarkupString? Drivers, IReadOnlyList<InputField> Inputs, string? Warning)
{
    /// <summary>What is taken as certain: name, and what is known of it.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Certain { get; init; }

    /// <summary>The case as a file, for the command line.</summary>
    public required string CaseFile { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that gives the same figures.</summary>
    public required string Repeat { get; init; }
}
