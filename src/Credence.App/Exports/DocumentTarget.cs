using System.CommandLine;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Exports;

/// <summary>Where a document for programs goes: to stdout, or to a file.</summary>
internal static class DocumentTarget
{
    /// <summary>The option that names the file.</summary>
    internal static Option<string?> Output() => new("--output") { Description = "File to write; stdout when not given", HelpName = "FILE" };

    /// <summary>The format that a file's ending asks for (<c>.csv</c>, <c>.json</c>, <c>.parquet</c>, <c>.jsonld</c>); null for any other.</summary>
    internal static DownloadFormat? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".CSV" => DownloadFormat.Csv,
        ".JSON" => DownloadFormat.Json,
        ".PARQUET" => DownloadFormat.Parquet,
        ".JSONLD" => DownloadFormat.Ctdl,
        _ => null,
    };

    /// <summary>Writes it whole or not at all; a file that stands there is replaced.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    internal static void Write(string? file, byte[] document)
    {
        if (file is not null)
        {
            WholeFile.Write(file, document);
            return;
        }

        using var stdout = new ResultStream();
        stdout.Write(document, 0, document.Length);
        stdout.Flush();
    }
}
