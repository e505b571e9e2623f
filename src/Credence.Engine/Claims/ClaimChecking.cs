using System.Globalization;
using Credence.Postings.Storing;

namespace Credence.Claims;

/// <summary>Measures claims again and says what no longer follows.</summary>
public static class ClaimChecking
{
    /// <summary>Every claim of a register, measured.</summary>
    public static IReadOnlyList<CheckedClaim> Check(ClaimRegister register, ClaimEvidence evidence) => [.. register.Claims.Select(claim => Check(claim, evidence))];

    /// <summary>One claim, measured.</summary>
    public static CheckedClaim Check(Claim claim, ClaimEvidence evidence)
    {
        var parts = claim.Parts.Select(part => Check(part, evidence)).ToList();
        var verdict = VerdictRule.Of([.. parts.Where(part => part.Part.Decides).Select(part => part.Verdict ?? ClaimVerdict.NotTestableHere)]);
        return new CheckedClaim(claim, parts, verdict, evidence.AsOf < claim.Checked ? null : [.. Drift(claim, parts, verdict)]);
    }

    private static CheckedPart Check(ClaimPart part, ClaimEvidence evidence)
    {
        var measured = part.Check?.Measure(evidence);
        return new CheckedPart(part, measured, part.Claimed is { } claimed ? VerdictRule.Of(measured, claimed) : part.Check is null ? ClaimVerdict.NotTestableHere : null);
    }

    private static IEnumerable<string> Drift(Claim claim, IReadOnlyList<CheckedPart> parts, ClaimVerdict verdict)
    {
        if (verdict != claim.Verdict)
            yield return $"the verdict ships as {KebabName.Of(claim.Verdict)} and now follows as {KebabName.Of(verdict)}";
        foreach (var (part, measured, _) in parts)
        {
            if (part.Shipped is { } shipped && measured is not null && !shipped.Agrees(measured))
                yield return $"{part.What}: ships as {Shipped(shipped)} and is now {Now(measured)}";
        }
    }

    private static string Shipped(ShippedFigures figures) => Figures(figures.Value.ToString(), figures.Low?.ToString(), figures.High?.ToString(), figures.N);

    private static string Now(Measurement measured) => measured.Value is { } value
        ? Figures(Plain(value), measured.Range is { } range ? Plain(range.Low) : null, measured.Range is { } same ? Plain(same.High) : null, measured.N)
        : $"unknown ({measured.Missing})";

    private static string Figures(string value, string? low, string? high, long? n) =>
        value + (low is null ? "" : $" ({low} to {high})") + (n is null ? "" : string.Create(CultureInfo.InvariantCulture, $", n {n}"));

    private static string Plain(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
