namespace Credence.Catalog;

/// <summary>Why somebody else pays, or why an employer wants certified staff.</summary>
public enum RouteKind
{
    /// <summary>The vendor lowers the price.</summary>
    Voucher,

    /// <summary>Tax law lets an employer pay without tax.</summary>
    Tax,

    /// <summary>A vendor's partner program counts certified staff.</summary>
    PartnerProgram,
}
