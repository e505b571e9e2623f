namespace Credence.Pages.Facts;

/// <summary>Who a provider is, as far as is known.</summary>
public enum ProviderKind
{
    /// <summary>Named, but neither known nor shown to be verifiable.</summary>
    Unknown,

    /// <summary>Not known here, but the page names an accreditation or a registration that can be looked up.</summary>
    Verifiable,

    /// <summary>A vendor of the technology.</summary>
    Vendor,

    /// <summary>A university or college.</summary>
    University,

    /// <summary>A professional association or certification body.</summary>
    Body,

    /// <summary>A chamber, or a body under public law.</summary>
    Chamber,

    /// <summary>A large course platform.</summary>
    Platform,

    /// <summary>A known organisation without profit.</summary>
    Nonprofit,

    /// <summary>A known bootcamp.</summary>
    Bootcamp,
}
