using Credence.App.Exports;
using Credence.App.Hosting;

namespace Credence.App.Evidence;

/// <summary>The evidence for other programs: every row of <c>evidence</c> with its interval, and why one is missing.</summary>
internal static class EvidenceExport
{
    /// <summary>The option that asks for every group of jobs.</summary>
    internal const string AllRoles = "--role=ai,data,all";

    private static readonly IReadOnlyList<SheetColumn<RowShape>> Columns =
    [
        SheetColumn<RowShape>.Text("role", row => row.Role),
        SheetColumn<RowShape>.Text("segment_by", row => row.Segment?.By),
        SheetColumn<RowShape>.Text("segment", row => row.Segment?.Value),
        SheetColumn<RowShape>.Text("kind", row => row.Kind),
        SheetColumn<RowShape>.Text("certification", row => row.Certification),
        SheetColumn<RowShape>.Text("name", row => row.Name),
        SheetColumn<RowShape>.Whole("count", row => Known(row, row.Count)),
        SheetColumn<RowShape>.Whole("n", row => row.N),
        SheetColumn<RowShape>.Number("share", row => row.Share),
        SheetColumn<RowShape>.Number("share_low", row => row.Low),
        SheetColumn<RowShape>.Number("share_high", row => row.High),
        SheetColumn<RowShape>.Text("share_missing", row => row.ShareMissing),
        SheetColumn<RowShape>.Number("by_employer_low", row => row.Bootstrap?.Low),
        SheetColumn<RowShape>.Number("by_employer_high", row => row.Bootstrap?.High),
        SheetColumn<RowShape>.Number("corrected_share", row => row.Corrected?.Share),
        SheetColumn<RowShape>.Number("corrected_low", row => row.Corrected?.Low),
        SheetColumn<RowShape>.Number("corrected_high", row => row.Corrected?.High),
        SheetColumn<RowShape>.Text("corrected_missing", row => row.CorrectedMissing),
        SheetColumn<RowShape>.Whole("required", row => Known(row, row.Required)),
        SheetColumn<RowShape>.Whole("preferred", row => Known(row, row.Preferred)),
        SheetColumn<RowShape>.Whole("mentioned", row => Known(row, row.Mentioned)),
        SheetColumn<RowShape>.Whole("negated", row => Known(row, row.Negated)),
        SheetColumn<RowShape>.Whole("employers", row => Known(row, row.Employers)),
        SheetColumn<RowShape>.Number("top_employer_share", row => row.TopEmployerShare),
        SheetColumn<RowShape>.YesNo("few_postings", row => row.FewPostings),
    ];

    /// <summary>The document of an answer.</summary>
    internal static byte[] Bytes(EvidenceAnswer answer, DownloadFormat format) => format == DownloadFormat.Ctdl
        ? JsonLd.Bytes(EvidenceQData.Of(answer))
        : SheetFormats.Bytes(Sheet.Of(Columns, [.. answer.Table.Rows.Select(row => RowShape.Of(row, answer.Labels))], answer.Unknown, ReceiptShape.Of(answer.Receipt)), format);

    // a count of what could not be there yet is unknown as its share is
    private static long? Known(RowShape row, int count) => row.Share is null ? null : count;
}
