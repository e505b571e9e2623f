using Credence.App.Hosting;
using Credence.Claims;
using Credence.Sources;

namespace Credence.App.Claims;

/// <summary>One claim in full.</summary>
internal static class ClaimText
{
    private const string Indent = "  ";

    internal static IEnumerable<string> Lines(CheckedClaim one, ReceiptShape receipt, int width)
    {
        var claim = one.Claim;
        foreach (var line in Wrapping.Lines($"{claim.Id}: {claim.Statement}", width))
            yield return line;
        yield return "";
        foreach (var line in Wrapping.Lines($"{VerdictWords.Of(one.Verdict)}. {one.Why}", width).Select((line, i) => i == 0 ? char.ToUpperInvariant(line[0]) + line[1..] : line))
            yield return line;
        yield return "";
        var told = claim.Sources.Select(source => ("Said by", Said(source)))
            .Append(("Of", claim.Population)).Append(("Who benefits", claim.WhoBenefits)).Append(("How tested", claim.HowTested)).Append(("Would refute", claim.WouldRefute));
        foreach (var line in told.SelectMany(pair => Hanging($"{pair.Item1}: {pair.Item2}", width)))
            yield return line;
        yield return "";
        yield return "What was measured";
        foreach (var line in one.Parts.SelectMany(part => Part(part, width)))
            yield return line;
        yield return "";
        yield return $"Receipt: {receipt.Line()}.";
    }

    private static IEnumerable<string> Part(CheckedPart part, int width)
    {
        var claimed = part is { Part.Claimed: { } range, Measured: { } measured } ? $"; claimed {MeasuredText.Of(measured.Unit, range)}" : "";
        var verdict = part.Verdict is { } known ? $": {VerdictWords.Of(known)}" : "";
        var found = part.Measured is null ? "unknown" : MeasuredText.Of(part.Measured) ?? $"unknown, since {part.Measured.Missing}";
        foreach (var line in Hanging($"- {part.Part.What}: {found}{claimed}{verdict}", width))
            yield return line;
        var below = part.Part.Needs is { } needs ? $"Needed: {needs}" : part.Measured?.Basis;
        foreach (var line in below is { Length: > 0 } ? Hanging(Indent + below, width) : [])
            yield return line;
    }

    private static string Said(Source source)
    {
        var address = source.Address is { } known ? $", {known}" : "";
        var suspect = source.Suspect ? "; a suspect page" : "";
        return $"{source.What} ({source.Published?.Text ?? "undated"}{address}{suspect})";
    }

    // The first line at the margin, the rest indented, so that each item is seen to begin.
    private static IEnumerable<string> Hanging(string text, int width)
    {
        var own = text[..(text.Length - text.TrimStart(' ').Length)];
        return Wrapping.Lines(text.TrimStart(' '), width - Indent.Length - own.Length).Select((line, i) => own + (i == 0 ? "" : Indent) + line);
    }
}
