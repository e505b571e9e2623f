namespace Credence.Resumes.Matching;

/// <summary>Why a certification that is held answers one that is asked for under another name.</summary>
public enum CertificationRelation
{
    /// <summary>It follows the one asked for.</summary>
    Successor,

    /// <summary>The one asked for follows it.</summary>
    Predecessor,

    /// <summary>Any of a vendor is asked for, and it is one of these.</summary>
    OfVendor,

    /// <summary>It is a level of the one asked for.</summary>
    Level,

    /// <summary>The one asked for is the first level of it, or of the name it is a level of.</summary>
    FirstLevel,
}
