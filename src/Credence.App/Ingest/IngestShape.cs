using System.Text.Json.Serialization;
using Credence.App.Hosting;
using Credence.Postings;
using Credence.Postings.Storing;

namespace Credence.App.Ingest;

/// <summary>What <c>ingest --json</c> prints.</summary>
internal sealed record IngestShape(
    long Accepted,
    IReadOnlyDictionary<string, long> Rejected,
    DuplicatesShape Duplicates,
    long Known,
    long Distinct,
    long AiRoles,
    long Bytes,
    double Seconds,
    IReadOnlyDictionary<string, IngestSourceShape> Sources,
    IngestStoreShape Store,
    IReadOnlyList<IngestProblemShape> Problems,
    bool Interrupted,
    ReceiptShape Receipt)
{
    private const int SecondsDigits = 3;

    internal static IngestShape Of(IngestReport report, string store, ReceiptShape receipt) => new(
        report.Total.Accepted,
        IngestSourceShape.RejectedOf(report.Total),
        new DuplicatesShape(report.Total.DuplicatesExact, report.Total.DuplicatesNear),
        report.Total.Known,
        report.Total.Distinct,
        report.Total.AiRoles,
        report.Bytes,
        Math.Round(report.Elapsed.TotalSeconds, SecondsDigits),
        report.Sources.ToDictionary(source => source.Key, source => IngestSourceShape.Of(source.Value), StringComparer.Ordinal),
        new IngestStoreShape(store, report.StorePostings, report.StoreParts),
        [.. report.Problems.Select(problem => new IngestProblemShape(problem.Where, problem.What, problem.Next, problem.Records))],
        report.Interrupted,
        receipt);
}

/// <summary>Duplicates among the accepted records.</summary>
internal sealed record DuplicatesShape(long Exact, long Near);

/// <summary>Counts of one source.</summary>
internal sealed record IngestSourceShape(long Accepted, IReadOnlyDictionary<string, long> Rejected, DuplicatesShape Duplicates, long Known, long Distinct, long AiRoles)
{
    internal static IngestSourceShape Of(IngestCounts counts) => new(
        counts.Accepted, RejectedOf(counts), new DuplicatesShape(counts.DuplicatesExact, counts.DuplicatesNear), counts.Known, counts.Distinct, counts.AiRoles);

    internal static Dictionary<string, long> RejectedOf(IngestCounts counts) =>
        counts.Rejected.OrderBy(reason => reason.Key).ToDictionary(reason => KebabName.Of(reason.Key), reason => reason.Value, StringComparer.Ordinal);
}

/// <summary>What the store holds afterwards.</summary>
internal sealed record IngestStoreShape(string Path, long Postings, int Parts);

/// <summary>Input that could not be used.</summary>
internal sealed record IngestProblemShape(string Where, string What, string Next, long Records);

/// <summary>How the shapes are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IngestShape))]
internal sealed partial class IngestJson : JsonSerializerContext;
