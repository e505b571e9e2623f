using Credence.Portfolio.Signed;

namespace Credence.App.Credentials;

/// <summary>One part of checking a credential.</summary>
/// <param name="Id">form, signature, issuer, dates, key, revocation, commit or scorecard.</param>
/// <param name="Pass">Whether it holds; null where it cannot be told or was not looked at.</param>
/// <param name="Why">What was found.</param>
internal sealed record FindingShape(string Id, bool? Pass, string Why)
{
    internal static FindingShape Of(CredentialFinding finding) => new(finding.Id, finding.Pass, finding.Why);
}
