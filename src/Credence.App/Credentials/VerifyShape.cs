using Credence.App.Hosting;
using Credence.Portfolio.Signed;

namespace Credence.App.Credentials;

/// <summary>What <c>verify --json</c> prints.</summary>
/// <param name="Valid">Whether every part that was looked at holds; null where none fails and some cannot be told.</param>
/// <param name="Key">Key that signed; null where none can be told.</param>
/// <param name="Issuer">Name the signer gave themselves; null where the document is not in its form, as all that it states.</param>
/// <param name="Subject">Whose repository it is, as the signer says.</param>
/// <param name="ValidFrom">From when on it holds.</param>
/// <param name="ValidUntil">Until when; null where no end is stated.</param>
/// <param name="Address">Where the repository is said to be.</param>
/// <param name="Commit">Commit it is about.</param>
/// <param name="Passed">Checks passed (count), as stated.</param>
/// <param name="Checks">Of how many.</param>
/// <param name="OwnCodePercent">Part of the code that is the author's own, as stated (whole percent); null where it is not stated.</param>
/// <param name="Findings">Every part that was looked at.</param>
/// <param name="Proves">What the signature shows; empty where the document is not valid.</param>
/// <param name="ProvesNot">What none shows.</param>
/// <param name="Receipt">How to repeat it.</param>
internal sealed record VerifyShape(
    bool? Valid, string? Key, string? Issuer, string? Subject, DateTimeOffset? ValidFrom, DateTimeOffset? ValidUntil, string? Address, string? Commit, int? Passed, int? Checks, int? OwnCodePercent,
    IReadOnlyList<FindingShape> Findings, IReadOnlyList<string> Proves, IReadOnlyList<string> ProvesNot, ReceiptShape Receipt)
{
    private static readonly string[] Shown = ["who signed: the holder of this key", "that nothing in the document was changed since"];
    private static readonly string[] NotShown = ["that the holder of the key is who they say: compare the key with one they published", "that the work is the person's own", "that the work is good: a check finds words and files"];

    // it is no part that was looked at, so the verdict does not hang on it
    private static readonly FindingShape NotRevoked = new("revocation", null, "not looked at: no list of what the issuer took back was given ('verify --revoked LIST')");

    internal static VerifyShape Of(CredentialVerdict verdict, ReceiptShape receipt)
    {
        var stated = verdict.Statement;
        return new VerifyShape(
            verdict.Holds, verdict.Key?.Did, stated?.IssuerName, stated?.Subject, stated?.From, stated?.Until, stated?.Address, stated?.Commit, stated?.Checks.Values.Count(told => told is true), stated?.Checks.Count, stated?.OwnCodePercent,
            [.. verdict.Findings.Select(FindingShape.Of), .. verdict.Findings.Any(finding => finding.Id == NotRevoked.Id) ? (FindingShape[])[] : [NotRevoked]], verdict.IsValid ? Shown : [], NotShown, receipt);
    }
}
