namespace Credence.App.Catalog;

/// <summary>What of the list is looked at.</summary>
/// <param name="Vendor">The one vendor; null for all.</param>
/// <param name="State">What can be done with them.</param>
/// <param name="Sort">Their order.</param>
internal sealed record CertificationsLook(string? Vendor, StateFilter State, CertificationSort Sort);
