namespace Credence.App.Exports;

/// <summary>What a table for programs is written as.</summary>
internal enum DownloadFormat
{
    /// <summary>CSV (RFC 4180).</summary>
    Csv,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Parquet.</summary>
    Parquet,

    /// <summary>JSON-LD of the Credential Transparency Description Language: CTDL for the catalog, its QData part for the evidence.</summary>
    Ctdl,
}
