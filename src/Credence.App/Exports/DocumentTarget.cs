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

    /// <summary>Writes it; a file that stands there is replaced.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    internal static void Write(string? file, byte[] document)
    {
        if (file is null)
        {
            using var stdout = new ResultStream();
            stdout.Write(document, 0, document.Length);
            stdout.Flush();
            return;
        }

        try
        {
            File.WriteAllBytes(file, document);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
        }

        if (Print.ProgressVisible)
            Console.Error.WriteLine($"Written: {file}");
    }
}
