using Credence.App.Hosting;
using Credence.App.Receipts;

namespace Credence.App.Credentials;

/// <summary>A checked credential in plain words.</summary>
internal static class VerifyText
{
    internal static void Write(VerifyShape shape)
    {
        foreach (var line in Lines(shape).SelectMany(text => Wrapping.Lines(text, Print.Width)))
            Print.Line(line);
    }

    /// <summary>Whether it is to be relied on.</summary>
    internal static string Headline(VerifyShape shape) => shape.Valid switch
    {
        true => "Valid.",
        false => "Not valid: do not rely on it.",
        _ => "Not told: nothing speaks against it, and a part could not be checked.",
    };

    /// <summary>What it states, a sentence each; none where it is not in its form.</summary>
    internal static IReadOnlyList<string> Stated(VerifyShape shape)
    {
        if (shape.Issuer is null)
            return [];
        var by = $"\"{ValueText.Plain(shape.Issuer)}\"";
        return
        [
            FormattableString.Invariant($"{by} states about \"{ValueText.Plain(shape.Subject!)}\": commit {shape.Commit} passes {shape.Passed} of {shape.Checks} checks.{(shape.Address is { } address ? $" Said to be at {ValueText.Plain(address)}." : "")}"),
            shape.OwnCodePercent is { } own
                ? FormattableString.Invariant($"{own} % of the code is stated to be one's own: neither others', kept along, nor a copy, nor what a new project is begun with.")
                : "How much of the code is one's own is not stated.",
        ];
    }

    /// <summary>What the signature shows, and what none does.</summary>
    internal static IReadOnlyList<string> Shown(VerifyShape shape) =>
        [shape.Proves.Count == 0 ? shape.Valid is null ? "What could not be checked shows nothing yet." : "A document that is not valid shows nothing." : $"A valid signature shows {string.Join(", and ", shape.Proves)}.", $"{(shape.Proves.Count == 0 ? "A signature" : "It")} does not show {string.Join("; nor ", shape.ProvesNot)}."];

    private static IEnumerable<string> Lines(VerifyShape shape) =>
    [
        Headline(shape),
        .. Stated(shape),
        "",
        .. shape.Findings.Select(finding => $"{(finding.Pass switch { true => "+", false => "-", _ => "?" })} {finding.Id}: {ValueText.Plain(finding.Why)}."),
        "",
        .. Shown(shape),
        $"Receipt: {shape.Receipt.Line()}.",
    ];
}
