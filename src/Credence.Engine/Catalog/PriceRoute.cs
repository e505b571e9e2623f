namespace Credence.Catalog;

/// <summary>A way to pay less than the list price, or a reason an employer pays: belongs to a vendor or a country, not to one certification.</summary>
/// <param name="Id">Kebab-case id (<c>ms-vouchers</c>).</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">Who pays, and why.</param>
/// <param name="Provider">Who grants it.</param>
/// <param name="AppliesTo">Vendor ids it applies to; <c>any</c> for all.</param>
/// <param name="Facts">What the sources state about it.</param>
public sealed record PriceRoute(string Id, string Name, RouteKind Kind, string Provider, IReadOnlyList<string> AppliesTo, FactSheet Facts);
