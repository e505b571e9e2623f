using Credence.App.Hosting;
using Credence.Pages;

namespace Credence.App.Check;

/// <summary>Facts on the wire; what the page does not state is null, and stands in <c>unknown</c> with the reason.</summary>
internal sealed record PageFactsShape(
    decimal? PriceUsd,
    double? DurationHours,
    double? DurationWeeks,
    string? LastUpdated,
    string? Provider,
    string? ProviderKind,
    string? Certification,
    string? PriceNote,
    QuoteShape? PriceQuote,
    QuoteShape? DurationQuote,
    QuoteShape? LastUpdatedQuote,
    QuoteShape? ProviderQuote,
    QuoteShape? Verified)
{
    internal static PageFactsShape Of(PageFacts facts) => new(
        facts.PriceUsd,
        facts.DurationHours,
        facts.DurationWeeks,
        facts.LastUpdated,
        facts.Provider,
        facts.ProviderKind is { } kind ? Kebab.Of(kind) : null,
        facts.Certification,
        facts.PriceNote,
        QuoteShape.Of(facts.Price),
        QuoteShape.Of(facts.Duration),
        QuoteShape.Of(facts.Updated),
        QuoteShape.Of(facts.ProviderQuote),
        QuoteShape.Of(facts.Verified));
}
