using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.App.Exports;

namespace Credence.App.Catalog;

/// <summary>A certification as schema.org's <c>EducationalOccupationalCredential</c>, in the page about it.</summary>
internal static class CredentialJsonLd
{
    // the usual encoder writes <, > and & as \u escapes, so nothing in it can end the element
    private static readonly JsonSerializerOptions Escaped = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The whole element: data, which a browser does not run.</summary>
    internal static string Script(ItemShape item, string address) => $"<script type=\"application/ld+json\">{Of(item, address).ToJsonString(Escaped)}</script>";

    /// <summary>The document.</summary>
    internal static JsonObject Of(ItemShape item, string address)
    {
        var document = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "EducationalOccupationalCredential",
            ["url"] = address,
            ["name"] = item.Name,
            ["credentialCategory"] = item.Kind.Replace('-', ' '),
            ["recognizedBy"] = new JsonObject { ["@type"] = "Organization", ["name"] = item.Provider },
            ["creativeWorkStatus"] = item.State.Status.Replace('-', ' '),
        };
        if (item.Aliases.Where(name => name != item.Name).ToList() is { Count: > 0 } others)
            document["alternateName"] = new JsonArray([.. others.Select(name => (JsonNode)name)]);
        if (item.ExamCode is { } code)
            document["identifier"] = code;
        if (item.ValidityMonths is { } months && months.Low == months.High)
            document["validFor"] = IsoDuration.Months(months.Low);
        if (item.PriceUsd is { } price)
            document["offers"] = Offer(price, item.State.CanBeEarned);
        return document;
    }

    private static JsonObject Offer(SpanShape price, bool isOnOffer)
    {
        var offer = price.Low == price.High
            ? new JsonObject { ["@type"] = "Offer", ["price"] = price.Low }
            : new JsonObject { ["@type"] = "AggregateOffer", ["lowPrice"] = price.Low, ["highPrice"] = price.High };
        offer["priceCurrency"] = "USD";
        if (!isOnOffer)
            offer["availability"] = "https://schema.org/Discontinued";
        return offer;
    }
}
