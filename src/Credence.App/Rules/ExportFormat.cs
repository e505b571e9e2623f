namespace Credence.App.Rules;

/// <summary>What rules are written as.</summary>
internal enum ExportFormat
{
    /// <summary>DMN 1.5 in XML.</summary>
    Dmn,

    /// <summary>The rows of one table, for a spreadsheet.</summary>
    Csv,

    /// <summary>Our own form.</summary>
    Yaml,
}
