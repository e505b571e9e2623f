using System.Text.Json.Serialization;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>The answer of <c>evidence</c> as every door prints it. Unknown is null; shares are ratios; intervals are 95 %.</summary>
internal sealed record EvidenceShape(
    PopulationShape Population, IReadOnlyList<PopulationShape> Populations, IReadOnlyList<RowShape> Rows,
    MadeFromShape MadeFrom, ReceiptShape Receipt)
{
    internal static EvidenceShape Of(EvidenceAnswer answer) => new(
        PopulationShape.Of(answer.Table.Populations[0]),
        [.. answer.Table.Populations.Select(PopulationShape.Of)],
        [.. answer.Table.Rows.Select(row => RowShape.Of(row, answer.Labels))],
        new MadeFromShape(answer.Snapshot is null ? "store" : "snapshot", answer.Snapshot is { } made ? ReceiptShape.Of(made.Receipt) : null,
            [.. answer.Sources.Select(source => new SourceShape(source.Source, source.Postings, source.From, source.To))]),
        ReceiptShape.Of(answer.Receipt));
}

/// <summary>What the counts were taken from.</summary>
internal sealed record MadeFromShape(string Kind, ReceiptShape? Snapshot, IReadOnlyList<SourceShape> Sources);

/// <summary>One corpus.</summary>
internal sealed record SourceShape(string Source, int Postings, DateOnly? From, DateOnly? To);

/// <summary>One part of the postings; the value is null where they do not say.</summary>
internal sealed record SegmentShape(string By, string? Value)
{
    internal static SegmentShape? Of(Segment? segment) => segment is null ? null : new SegmentShape(EvidenceNames.Of(segment.By), segment.Value);
}

/// <summary>The postings a share is of.</summary>
internal sealed record PopulationShape(
    string Role, SegmentShape? Segment, int Postings, int Employers, int WithoutEmployer, int Undated, DateOnly? From, DateOnly? To, bool FewPostings)
{
    internal static PopulationShape Of(Population population) => new(
        EvidenceNames.Of(population.Role), SegmentShape.Of(population.Segment), population.Postings, population.Employers,
        population.WithoutEmployer, population.Undated, population.From, population.To, population.IsSmall);
}

/// <summary>Ends of an interval.</summary>
internal sealed record IntervalShape(double Low, double High)
{
    internal static IntervalShape? Of(Interval? interval) => interval is { } range ? new IntervalShape(range.Low, range.High) : null;
}

/// <summary>A share corrected for extraction error.</summary>
internal sealed record CorrectedShape(double Share, double Low, double High);

/// <summary>How many postings ask for one thing.</summary>
internal sealed record RowShape(
    string Role, string Certification, string? Name, string Kind, int Count, int N, double? Share, double? Low, double? High,
    IntervalShape? Bootstrap, CorrectedShape? Corrected, string? CorrectedMissing,
    int Required, int Preferred, int Mentioned, int Negated, int Employers, double? TopEmployerShare, SegmentShape? Segment, bool FewPostings)
{
    internal static RowShape Of(EvidenceRow row, EvidenceLabels labels) => new(
        EvidenceNames.Of(row.Population.Role), row.Certification, labels.NameOf(row), EvidenceNames.Of(row.Kind),
        row.Count, row.Population.Postings, row.Share, row.Wilson?.Low, row.Wilson?.High, IntervalShape.Of(row.Bootstrap),
        row.Corrected is { } corrected ? new CorrectedShape(corrected.Share, corrected.Range.Low, corrected.Range.High) : null, row.CorrectedMissing,
        row.Strengths.Required, row.Strengths.Preferred, row.Strengths.Mentioned, row.Strengths.Negated,
        row.Employers, row.TopEmployerShare, SegmentShape.Of(row.Population.Segment), row.Population.IsSmall);
}

/// <summary>Generated JSON of this slice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvidenceShape))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
