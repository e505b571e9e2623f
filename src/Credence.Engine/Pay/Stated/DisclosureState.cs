namespace Credence.Pay.Stated;

/// <summary>What a posting says of its pay.</summary>
public enum DisclosureState
{
    /// <summary>The employer states pay that can be compared.</summary>
    Stated,

    /// <summary>Only the site that carries the posting gives a figure, its own estimate.</summary>
    SiteEstimate,

    /// <summary>The employer states pay in another currency.</summary>
    OtherCurrency,

    /// <summary>The figure cannot be a year's pay.</summary>
    Implausible,

    /// <summary>It states none.</summary>
    Undisclosed,
}
