namespace Credence.Evidence;

/// <summary>Which mentions an extraction error was measured for. A posting is positive where it has at least one such mention that is not negated.</summary>
public enum ErrorClass
{
    /// <summary>Mentions of one specific certification.</summary>
    Named,

    /// <summary>Mentions of a vendor's certification without saying which.</summary>
    Vendor,

    /// <summary>Either of the two.</summary>
    NamedOrVendor,

    /// <summary>Either of the two, or certification in general.</summary>
    Any,
}
