using Credence.App.Exports;
using Credence.App.Hosting;

namespace Credence.App.Evidence;

/// <summary>The evidence for other programs: every row of <c>evidence</c> with its interval, and why one is missing.</summary>
internal static class EvidenceExport
{
    /// <summary>The option that asks for every group of jobs.</summary>
    internal const string AllRoles = "--role=ai,data,all";

    private static readonly IReadOnlyList<SheetColumn<ExportedRow>> Columns =
    [
        SheetColumn<ExportedRow>.Text("role", row => row.Shape.Role),
        SheetColumn<ExportedRow>.Text("segment_by", row => row.Shape.Segment?.By),
        SheetColumn<ExportedRow>.Text("segment", row => row.Shape.Segment?.Value),
        SheetColumn<ExportedRow>.Text("kind", row => row.Shape.Kind),
        SheetColumn<ExportedRow>.Text("certification", row => row.Shape.Certification),
        SheetColumn<ExportedRow>.Text("name", row => row.Shape.Name),
        SheetColumn<ExportedRow>.Text("counted", row => row.Counted),
        SheetColumn<ExportedRow>.Whole("count", row => Known(row.Shape, row.Shape.Count)),
        SheetColumn<ExportedRow>.Whole("n", row => row.Shape.N),
        SheetColumn<ExportedRow>.Number("share", row => row.Shape.Share),
        SheetColumn<ExportedRow>.Number("share_low", row => row.Shape.Low),
        SheetColumn<ExportedRow>.Number("share_high", row => row.Shape.High),
        SheetColumn<ExportedRow>.Text("share_missing", row => row.Shape.ShareMissing),
        SheetColumn<ExportedRow>.Number("by_employer_low", row => row.Shape.Bootstrap?.Low),
        SheetColumn<ExportedRow>.Number("by_employer_high", row => row.Shape.Bootstrap?.High),
        SheetColumn<ExportedRow>.Number("corrected_share", row => row.Shape.Corrected?.Share),
        SheetColumn<ExportedRow>.Number("corrected_low", row => row.Shape.Corrected?.Low),
        SheetColumn<ExportedRow>.Number("corrected_high", row => row.Shape.Corrected?.High),
        SheetColumn<ExportedRow>.Text("corrected_missing", row => row.Shape.CorrectedMissing),
        SheetColumn<ExportedRow>.Whole("required", row => Known(row.Shape, row.Shape.Required)),
        SheetColumn<ExportedRow>.Whole("preferred", row => Known(row.Shape, row.Shape.Preferred)),
        SheetColumn<ExportedRow>.Whole("mentioned", row => Known(row.Shape, row.Shape.Mentioned)),
        SheetColumn<ExportedRow>.Whole("negated", row => Known(row.Shape, row.Shape.Negated)),
        SheetColumn<ExportedRow>.Whole("employers", row => Known(row.Shape, row.Shape.Employers)),
        SheetColumn<ExportedRow>.Number("top_employer_share", row => row.Shape.TopEmployerShare),
        SheetColumn<ExportedRow>.YesNo("few_postings", row => row.Shape.FewPostings),
    ];

    /// <summary>The document of an answer.</summary>
    internal static byte[] Bytes(EvidenceAnswer answer, DownloadFormat format) => format == DownloadFormat.Ctdl
        ? JsonLd.Bytes(EvidenceQData.Of(answer))
        : SheetFormats.Bytes(Sheet.Of(Columns, [.. answer.Table.Rows.Select(row => new ExportedRow(RowShape.Of(row, answer.Labels), answer.Labels.Title(row)))], answer.Unknown, ReceiptShape.Of(answer.Receipt)), format);

    // one id can stand in several rows: named, and named or what came before it
    private sealed record ExportedRow(RowShape Shape, string Counted);

    // a count of what could not be there yet is unknown as its share is
    private static long? Known(RowShape row, int count) => row.Share is null ? null : count;
}
