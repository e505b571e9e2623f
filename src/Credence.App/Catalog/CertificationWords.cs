using Credence.App.Hosting;
using Credence.Advice;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>Figures of a certification as pages write them.</summary>
internal static class CertificationWords
{
    /// <summary>Its price: <c>$165</c>, <c>$459–599</c>, <c>$49 a month</c>, <c>free</c>, <c>unknown</c>.</summary>
    internal static string Price(ItemShape item) =>
        item.PriceUsd is { } price ? Usd(price) : item.PriceUsdPerMonth is { } monthly ? Usd(monthly) + " a month" : CatalogText.Unknown;

    /// <summary>Dollars to the dollar, as stated.</summary>
    internal static string Usd(SpanShape span) => span is { Low: 0, High: 0 } ? "free" : "$" + span.Text();

    /// <summary>The same of a range of the engine.</summary>
    internal static string Usd(NumberRange range) => range.High == 0 ? "$0" : "$" + Phrase.Range(range);

    /// <summary>Hours of preparation: <c>60–120 hours</c>.</summary>
    internal static string Hours(ItemShape item) => item.Hours is { } hours ? hours.Text() + " hours" : CatalogText.Unknown;

    /// <summary>How long it is valid: <c>36 months</c>.</summary>
    internal static string Valid(ItemShape item) =>
        item.NeverExpires ? CatalogText.NoExpiry : item.ValidityMonths is { } months ? months.Text() + " months" : CatalogText.Unknown;

    /// <summary>What it is: <c>exam certification</c>.</summary>
    internal static string Kind(ItemShape item) => item.Kind.Replace('-', ' ');

    /// <summary>What can be done with it, in a sentence without a final stop.</summary>
    internal static string State(ItemShape item) => $"{Capital.Of(item.State.Status.Replace('-', ' '))}: {item.State.Why}";
}
