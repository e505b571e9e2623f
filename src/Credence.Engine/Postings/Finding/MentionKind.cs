namespace Credence.Postings.Finding;

/// <summary>What a certification mention names.</summary>
public enum MentionKind
{
    /// <summary>One specific certification a person can hold.</summary>
    Named,

    /// <summary>A vendor or technology, without saying which certification.</summary>
    Vendor,

    /// <summary>Certification in general, or of a field.</summary>
    Generic,

    /// <summary>A legal licence to practice.</summary>
    Licence,

    /// <summary>A certified organization, product or process.</summary>
    Organisation,
}
