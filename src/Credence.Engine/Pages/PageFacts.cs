using Credence.Pages.Facts;

namespace Credence.Pages;

/// <summary>Facts read off a page; what it does not state is null.</summary>
/// <param name="PriceUsd">Lowest full price in US dollars, instalments added up and other currencies at a rounded rate; null with <paramref name="PriceMissing"/> saying why.</param>
/// <param name="Price">Where the price stands; null where none does.</param>
/// <param name="PriceNote">How it was added up or converted; null where it stands so.</param>
/// <param name="PriceMissing">Why the price is not known; null where it is.</param>
/// <param name="DurationHours">Hours of study in all; null where the page does not say.</param>
/// <param name="DurationWeeks">Weeks from start to end; null where the page does not say.</param>
/// <param name="Duration">Where the length stands; null where none does.</param>
/// <param name="LastUpdated">Newest credible date of the content as <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; null where the page gives none.</param>
/// <param name="Updated">Where that date stands; null where none does.</param>
/// <param name="Provider">Who offers it, as the page writes it; null where it names nobody.</param>
/// <param name="ProviderKind">Who that is; null where it names nobody.</param>
/// <param name="ProviderQuote">Where the provider is named; null where it is not, or only the certification tells.</param>
/// <param name="Verified">Where an accreditation or registration is named; null where none is.</param>
/// <param name="Certification">Id of the certification of the catalog it is about; null where it is about none.</param>
public sealed record PageFacts(
    decimal? PriceUsd,
    Quote? Price,
    string? PriceNote,
    string? PriceMissing,
    double? DurationHours,
    double? DurationWeeks,
    Quote? Duration,
    string? LastUpdated,
    Quote? Updated,
    string? Provider,
    ProviderKind? ProviderKind,
    Quote? ProviderQuote,
    Quote? Verified,
    string? Certification);
