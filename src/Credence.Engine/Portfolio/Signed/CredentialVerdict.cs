namespace Credence.Portfolio.Signed;

/// <summary>Whether a credential is to be believed as far as it goes.</summary>
/// <param name="Statement">What it states; null where its form is not right.</param>
/// <param name="Key">The key its proof names; null where it names none that can be used.</param>
/// <param name="Findings">Every part that was looked at.</param>
public sealed record CredentialVerdict(SignedStatement? Statement, VerificationKey? Key, IReadOnlyList<CredentialFinding> Findings)
{
    /// <summary>Whether every part that was looked at holds; null where none fails and some cannot be told.</summary>
    public bool? Holds => Findings.Any(finding => finding.Pass is false) ? false : IsValid ? true : null;

    /// <summary>Whether every part that was looked at holds: one that cannot be told does not.</summary>
    public bool IsValid => Findings.All(finding => finding.Pass is true);
}
