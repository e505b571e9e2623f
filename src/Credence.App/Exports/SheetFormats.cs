namespace Credence.App.Exports;

/// <summary>Writes a table in the form wanted.</summary>
internal static class SheetFormats
{
    internal static byte[] Bytes(Sheet sheet, DownloadFormat format) => format switch
    {
        DownloadFormat.Csv => SheetCsv.Bytes(sheet),
        DownloadFormat.Json => SheetJson.Bytes(sheet),
        DownloadFormat.Parquet => SheetParquet.Bytes(sheet),
        _ => throw new InvalidOperationException($"A table has no form '{format}'."),
    };
}
