namespace Credence.Evidence;

/// <summary>What a row of the evidence counts.</summary>
public enum EvidenceKind
{
    /// <summary>Postings that name one certification.</summary>
    Named,

    /// <summary>Postings that ask for a vendor's certification without saying which.</summary>
    Vendor,

    /// <summary>Postings that name a certification or one it succeeded, spliced into one line (see <see cref="CertificationLine"/>).</summary>
    Line,

    /// <summary>Postings that name any certification of one vendor, or ask for that vendor's without saying which.</summary>
    VendorFamily,

    /// <summary>One of the totals of <see cref="Totals"/>.</summary>
    Total,
}
