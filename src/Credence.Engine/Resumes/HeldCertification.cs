using Credence.Sources;

namespace Credence.Resumes;

/// <summary>A certification the résumé names.</summary>
/// <param name="Name">As written.</param>
/// <param name="Id">Id of the catalog or lexicon, as stored postings use it; null where neither knows it.</param>
/// <param name="Issuer">Who issued it, as written.</param>
/// <param name="Issued">When it was issued.</param>
/// <param name="Expires">When it expires; null where no date is stated.</param>
/// <param name="CredentialId">Number of the credential, as written.</param>
/// <param name="Address">Where it can be verified; never opened.</param>
/// <param name="Status">Whether it is held at all.</param>
public sealed record HeldCertification(
    Stated<string> Name,
    string? Id,
    Stated<string>? Issuer,
    Stated<PartialDate>? Issued,
    Stated<PartialDate>? Expires,
    Stated<string>? CredentialId,
    Stated<string>? Address,
    CertificationStatus Status)
{
    /// <summary>Where it is said never to expire; null where it is not.</summary>
    public Stated<bool>? NeverExpires { get; init; }

    /// <summary>When one that is not held is planned for, as for its exam; null where no date is stated, and for what is held.</summary>
    public Stated<PartialDate>? Planned { get; init; }
}
