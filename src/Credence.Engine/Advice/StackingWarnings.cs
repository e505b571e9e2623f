using Credence.Rules;

namespace Credence.Advice;

/// <summary>Warns those who hold certificates already, and of names nobody can check.</summary>
internal static class StackingWarnings
{
    private const string NoName = "no-name-provider";

    internal static IReadOnlyList<Warning> Of(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, string?> words) =>
        [.. inputs.Rules.Stacking.Holding(facts, inputs.Receipt.AsOf).Select(row => One(row, words)).OfType<Warning>()];

    private static Warning? One(FiredRow row, IReadOnlyDictionary<string, string?> words) =>
        Placeholders.Fill(row.Text("text"), words) is { } text
            ? new Warning(row.Text("kind") == NoName ? WarningKind.NoNameProvider : WarningKind.Stacking, null, text, null, [], [.. row.Sources.Select(SourceReference.IdOf)])
            : null;
}
