using Credence.App.Hosting;

namespace Credence.App.Evidence;

/// <summary>The answer of <c>evidence</c> as every door prints it. Unknown is null; shares are ratios; intervals are 95 %.</summary>
internal sealed record EvidenceShape(
    PopulationShape? Population, IReadOnlyList<PopulationShape> Populations, IReadOnlyList<RowShape> Rows,
    MadeFromShape MadeFrom, string? Unknown, ReceiptShape Receipt)
{
    internal static EvidenceShape Of(EvidenceAnswer answer) => new(
        answer.Table.Populations.Count > 0 ? PopulationShape.Of(answer.Table.Populations[0]) : null,
        [.. answer.Table.Populations.Select(PopulationShape.Of)],
        [.. answer.Table.Rows.Select(row => RowShape.Of(row, answer.Labels))],
        new MadeFromShape(answer.Snapshot is null ? "store" : "snapshot", answer.Snapshot is { } made ? ReceiptShape.OfOther(made.Receipt) : null,
            [.. answer.Sources.Select(source => new SourceShape(source.Source, source.Postings, source.From, source.To))], answer.LeftOut),
        answer.Unknown,
        ReceiptShape.Of(answer.Receipt));
}
