using Credence.App.Hosting;
using System.Globalization;
using System.Text.Json.Nodes;
using Credence.Advice;
using Credence.App.Exports;

namespace Credence.App.Catalog;

/// <summary>The catalog in the Credential Transparency Description Language (CTDL): what it knows, and nothing in place of what it does not.</summary>
/// <remarks>Terms: https://credreg.net/ctdl/terms. It is no record of the Credential Registry: identifiers are our own, and neither a CTID nor an official web page is known.</remarks>
internal static class CatalogCtdl
{
    private const string Context = "https://credreg.net/ctdl/schema/context/json";

    internal static JsonObject Of(ListShape list, DateOnly day) => new()
    {
        ["@context"] = Context,
        ["@graph"] = new JsonArray([.. Organizations(list), .. list.Certifications.Select(item => (JsonNode)Credential(item, day))]),
    };

    /// <summary>The identifier of a certification.</summary>
    internal static string Id(string id) => "urn:credence:certification:" + id;

    private static string Owner(ItemShape item) => "urn:credence:organization:" + Uri.EscapeDataString(item.Provider);

    private static IEnumerable<JsonNode> Organizations(ListShape list) => list.Certifications.DistinctBy(item => item.Provider, StringComparer.Ordinal).Select(item => new JsonObject
    {
        ["@type"] = "ceterms:CredentialOrganization",
        ["@id"] = Owner(item),
        ["ceterms:name"] = JsonLd.English(item.Provider),
    });

    private static JsonObject Credential(ItemShape item, DateOnly day)
    {
        var credential = new JsonObject
        {
            ["@type"] = TypeOf(item.Kind),
            ["@id"] = Id(item.Id),
            ["ceterms:name"] = JsonLd.English(item.Name),
            ["ceterms:description"] = JsonLd.English($"{Capital.Of(CertificationWords.Kind(item))} by {item.Provider}. On {Phrase.Day(day)}: {item.State.Status.Replace('-', ' ')} ({item.State.Why})."),
            ["ceterms:offeredBy"] = new JsonArray(Owner(item)),
        };
        if (item.Aliases.Where(name => name != item.Name).ToList() is { Count: > 0 } others)
            credential["ceterms:alternateName"] = new JsonObject { [JsonLd.Language] = new JsonArray([.. others.Select(name => (JsonNode)name)]) };
        if (item.ExamCode is { } code)
            credential["ceterms:identifier"] = new JsonArray(new JsonObject { ["@type"] = "ceterms:IdentifierValue", ["ceterms:identifierTypeName"] = JsonLd.English("Exam code"), ["ceterms:identifierValueCode"] = code });
        if (item.State.CanBeEarned)
            credential["ceterms:credentialStatusType"] = Concept("https://credreg.net/ctdl/terms/CredentialStatus", "credentialStat:Active", "Active");
        if ((item.State.CertificationRetired ?? item.State.ExamRetired) is { } end)
            credential["ceterms:expirationDate"] = end.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (item.PriceUsd is { } price)
            credential["ceterms:estimatedCost"] = new JsonArray([.. Costs(price, item.PriceNote)]);
        if (item.Hours is { } hours)
            credential["ceterms:estimatedDuration"] = new JsonArray(Duration(hours));
        if (item.ValidityMonths is { } months && months.Low == months.High)
            credential["ceterms:renewalFrequency"] = IsoDuration.Months(months.Low);
        if (item.Prerequisites.Count > 0)
            credential["ceterms:requires"] = new JsonArray(new JsonObject { ["@type"] = "ceterms:ConditionProfile", ["ceterms:condition"] = new JsonObject { [JsonLd.Language] = new JsonArray([.. item.Prerequisites.Select(one => (JsonNode)one)]) } });
        if (item.State.Successors is [var next, ..])
            credential["ceterms:supersededBy"] = Id(next);
        if (item.Predecessors is [var former, ..])
            credential["ceterms:supersedes"] = Id(former);
        return credential;
    }

    // a class of CTDL for each kind; what has none of its own is a certificate of completion
    private static string TypeOf(string kind) => kind switch
    {
        "exam-certification" => "ceterms:Certification",
        "university-certificate" or "certificate-class" => "ceterms:Certificate",
        _ => "ceterms:CertificateOfCompletion",
    };

    private static IEnumerable<JsonNode> Costs(SpanShape price, string? note) =>
        (price.Low == price.High ? [(price.Low, note)] : ((double, string?)[])[(price.Low, note is null ? "lowest price" : $"lowest price; {note}"), (price.High, note is null ? "highest price" : $"highest price; {note}")]).Select(one => Cost(one.Item1, one.Item2));

    private static JsonObject Cost(double usd, string? note)
    {
        var cost = new JsonObject { ["@type"] = "ceterms:CostProfile", ["ceterms:price"] = usd, ["ceterms:currency"] = "USD" };
        if (note is not null)
            cost["ceterms:description"] = JsonLd.English(note);
        return cost;
    }

    private static JsonObject Duration(SpanShape hours) => hours.Low == hours.High
        ? new JsonObject { ["@type"] = "ceterms:DurationProfile", ["ceterms:exactDuration"] = IsoDuration.Hours(hours.Low) }
        : new JsonObject { ["@type"] = "ceterms:DurationProfile", ["ceterms:minimumDuration"] = IsoDuration.Hours(hours.Low), ["ceterms:maximumDuration"] = IsoDuration.Hours(hours.High) };

    private static JsonObject Concept(string framework, string node, string name) => new()
    {
        ["@type"] = "ceterms:CredentialAlignmentObject",
        ["ceterms:framework"] = framework,
        ["ceterms:targetNode"] = node,
        ["ceterms:targetNodeName"] = JsonLd.English(name),
    };
}
