using Credence.App.Hosting;
using Credence.Postings;

namespace Credence.App.Ingest;

/// <summary>What <c>ingest --json</c> prints.</summary>
internal sealed record IngestShape(
    long Accepted,
    IReadOnlyDictionary<string, long> Rejected,
    TooShortShape TooShort,
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
        TooShortShape.Of(report.TooShort),
        new DuplicatesShape(report.Total.DuplicatesExact, report.Total.DuplicatesNear),
        report.Total.Known,
        report.Total.Distinct,
        report.Total.AiRoles,
        report.Bytes,
        Math.Round(report.Elapsed.TotalSeconds, SecondsDigits),
        report.Sources.ToDictionary(source => source.Key, source => IngestSourceShape.Of(source.Value), StringComparer.Ordinal),
        new IngestStoreShape(store, report.StorePostings, report.StoreParts, report.PartsReadOtherwise),
        [.. report.Problems.Select(problem => new IngestProblemShape(problem.Where, problem.What, problem.Next, problem.Records))],
        report.Interrupted,
        receipt);
}
