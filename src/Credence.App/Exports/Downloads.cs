using Credence.App.Catalog;
using Credence.App.Evidence;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Exports;

/// <summary><c>/downloads/…</c>: the catalog and the evidence for other programs, as <c>catalog export</c> and <c>evidence --export</c> write them.</summary>
internal static class Downloads
{
    internal const string CatalogCtdl = "/downloads/catalog.ctdl.jsonld";
    internal const string EvidenceQData = "/downloads/evidence.qdata.jsonld";

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<WebPage> All { get; } =
    [
        File("/downloads/certifications.csv", DownloadFormat.Csv, Certifications),
        File("/downloads/certifications.json", DownloadFormat.Json, Certifications),
        File("/downloads/certifications.parquet", DownloadFormat.Parquet, Certifications),
        File(CatalogCtdl, DownloadFormat.Ctdl, Certifications),
        File("/downloads/evidence.csv", DownloadFormat.Csv, Evidence),
        File("/downloads/evidence.json", DownloadFormat.Json, Evidence),
        File("/downloads/evidence.parquet", DownloadFormat.Parquet, Evidence),
        File(EvidenceQData, DownloadFormat.Ctdl, Evidence),
    ];

    private static WebPage File(string path, DownloadFormat format, Func<PageRequest, DownloadFormat, byte[]> bytes) => new(path, request => PageView.File(bytes(request, format)))
    {
        ContentType = format switch
        {
            DownloadFormat.Csv => "text/csv; charset=utf-8; header=present",
            DownloadFormat.Json => "application/json; charset=utf-8",
            DownloadFormat.Parquet => "application/vnd.apache.parquet",
            _ => "application/ld+json",
        },
    };

    private static byte[] Certifications(PageRequest request, DownloadFormat format)
    {
        var call = request.Command("catalog", "export");
        return CatalogExport.Bytes(call, request.Data, format, request.Stop);
    }

    private static byte[] Evidence(PageRequest request, DownloadFormat format)
    {
        var call = request.Command("evidence", EvidenceExport.AllRoles);
        return EvidenceExport.Bytes(EvidenceCommand.Answer(call, request.Data, request.Stop), format);
    }
}
