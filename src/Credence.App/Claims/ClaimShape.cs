using Credence.App.Hosting;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary>One claim as the doors print it. <c>measured</c>, <c>low</c>, <c>high</c>, <c>n</c> are those of the part that stands for it; null with <c>missing</c> saying why. <c>drift</c> is what ships and no longer follows: empty where all does, null where the day asked about is before the claim was checked.</summary>
internal sealed record ClaimShape(
    string Id, string Group, string Statement, string Source, string Population, string About, double? Measured, double? Low, double? High, long? N, string? Unit, DateOnly? AsOf,
    string? Missing, string Verdict, string Why, string WhoBenefits, string HowTested, string WouldRefute, IReadOnlyList<string> Needs, IReadOnlyList<ClaimSourceShape> Sources,
    IReadOnlyList<ClaimPartShape> Parts, DateOnly Checked, string ShippedVerdict, IReadOnlyList<string>? Drift, ReceiptShape Receipt)
{
    internal static ClaimShape Of(CheckedClaim one, ReceiptShape receipt)
    {
        var (claim, lead) = (one.Claim, one.Lead?.Measured);
        return new ClaimShape(
            claim.Id, claim.Group, claim.Statement, string.Join(", ", claim.Sources.Select(source => source.Id)), claim.Population, Kebab.Of(claim.Kind),
            lead?.Value, lead?.Range?.Low, lead?.Range?.High, lead?.N, lead is null ? null : Kebab.Of(lead.Unit), lead?.AsOf, one.Missing,
            VerdictWords.Of(one.Verdict), one.Why, claim.WhoBenefits, claim.HowTested, claim.WouldRefute, one.Needs, [.. claim.Sources.Select(ClaimSourceShape.Of)],
            [.. one.Parts.Select(ClaimPartShape.Of)], claim.Checked, VerdictWords.Of(claim.Verdict), one.Drift, receipt);
    }
}
