using System.Globalization;
using System.Text.Json.Nodes;
using Credence.App.Exports;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>Shares of postings in QData, the part of CTDL for quantitative data: one data set a group of jobs, one metric, an observation for each certification by name.</summary>
/// <remarks>Terms: https://credreg.net/qdata/terms. Percentages are 0 to 100 there. What is unknown has no observation.</remarks>
internal static class EvidenceQData
{
    private const double Percent = 100;
    private const string Context = "https://credreg.net/qdata/schema/context/json";

    internal static JsonObject Of(EvidenceAnswer answer) => new()
    {
        ["@context"] = Context,
        ["@graph"] = new JsonArray([.. answer.Table.Populations.Where(population => population.Segment is null).SelectMany(population => Nodes(answer, population))]),
    };

    private static IEnumerable<JsonNode> Nodes(EvidenceAnswer answer, Population population)
    {
        var role = EvidenceNames.Of(population.Role);
        var (metric, dimension) = ($"_:metric-{role}", $"_:certifications-{role}");
        var rows = answer.Table.Rows.Where(row => row is { Kind: EvidenceKind.Named, Share: not null, Wilson: not null } && row.Population == population).ToList();
        yield return Profile(answer, population, role, metric, dimension, rows);
        yield return new JsonObject
        {
            ["@type"] = "qdata:Metric",
            ["@id"] = metric,
            ["ceterms:name"] = JsonLd.English("Share of postings that name a certification"),
            ["ceterms:description"] = JsonLd.English("Distinct job postings that ask for the certification by name, required, preferred or mentioned, as a percentage of all distinct postings of the group; duplicates counted once. Minimum and maximum are Wilson's 95 % interval."),
        };
        yield return new JsonObject
        {
            ["@type"] = "qdata:Dimension",
            ["@id"] = dimension,
            ["ceterms:name"] = JsonLd.English("Certifications"),
            ["qdata:hasPoint"] = new JsonArray([.. rows.Select(row => (JsonNode)PointId(row))]),
        };
        foreach (var row in rows)
            yield return Observation(row, role, metric, answer.Labels);
    }

    private static JsonObject Profile(EvidenceAnswer answer, Population population, string role, string metric, string dimension, List<EvidenceRow> rows)
    {
        var profile = new JsonObject
        {
            ["@type"] = "qdata:DataSetProfile",
            ["@id"] = $"urn:credence:evidence:{role}",
            ["ceterms:name"] = JsonLd.English($"Certifications named in {Finding.PostingsOf(population)}"),
            ["ceterms:description"] = JsonLd.English($"{EvidenceText.Described(population)} Answer as of {Numbers.Day(answer.Receipt.AsOf)}, data {answer.Receipt.DataHash}."),
            ["qdata:hasMetric"] = new JsonArray(metric),
            ["qdata:hasDimension"] = new JsonArray(dimension),
            ["qdata:hasObservation"] = new JsonArray([.. rows.Select(row => (JsonNode)ObservationId(row, role))]),
        };
        if (population is { From: { } from, To: { } to })
            profile["qdata:dataSetTemporalCoverage"] = new JsonObject { ["@type"] = "qdata:DataSetTimeFrame", ["ceterms:startDate"] = Iso(from), ["ceterms:endDate"] = Iso(to) };
        return profile;
    }

    private static JsonObject Observation(EvidenceRow row, string role, string metric, EvidenceLabels labels) => new()
    {
        ["@type"] = "qdata:Observation",
        ["@id"] = ObservationId(row, role),
        ["qdata:isObservationOf"] = metric,
        ["qdata:atPoint"] = new JsonArray(PointId(row)),
        ["ceasn:comment"] = JsonLd.English(labels.Title(row)),
        ["qdata:percentage"] = row.Share!.Value * Percent,
        ["qdata:minPercentage"] = row.Wilson!.Value.Low * Percent,
        ["qdata:maxPercentage"] = row.Wilson.Value.High * Percent,
        ["qdata:sizeOfData"] = row.Population.Postings,
    };

    private static string PointId(EvidenceRow row) => "urn:credence:certification:" + Uri.EscapeDataString(row.Certification);

    private static string ObservationId(EvidenceRow row, string role) => $"_:{role}-{Uri.EscapeDataString(row.Certification)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
