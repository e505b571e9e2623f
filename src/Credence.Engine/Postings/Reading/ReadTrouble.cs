using System.Text.Json;
using System.Xml;
using DuckDB.NET.Data;
using Sylvan.Data.Csv;
using YamlDotNet.Core;
using ZstdSharp;

namespace Credence.Postings.Reading;

/// <summary>The exceptions that mean "this input is damaged", and their texts in plain words.</summary>
internal static class ReadTrouble
{
    /// <summary>The YAML scanner throws plain InvalidOperationException for some broken texts.</summary>
    private const string YamlReader = "YamlDotNet";

    /// <summary>Whether the exception is about the content of an input, not a bug of ours.</summary>
    public static bool IsContent(Exception wrong) => wrong
        is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or XmlException or ZstdException or YamlException
        or DuckDBException or CsvFormatException or CsvRecordTooLargeException or CsvInvalidCharacterException or System.Text.DecoderFallbackException
        || wrong.Source == YamlReader
        || (wrong is InvalidOperationException && wrong.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true);

    /// <summary>What to tell the reader about it, in one line.</summary>
    public static string Say(Exception wrong) => wrong switch
    {
        JsonException json => $"not valid JSON{(json.LineNumber is { } line ? $" (line {line + 1}, byte {json.BytePositionInLine + 1})" : "")}: {FirstSentence(json.Message)}",
        XmlException xml => $"not valid XML: {FirstSentence(xml.Message)}",
        ZstdException => "damaged zstd data",
        YamlException yaml => $"not valid YAML: {FirstSentence(yaml.Message)}",
        DuckDBException => "not a readable Parquet file: " + FirstSentence(wrong.Message),
        CsvRecordTooLargeException => $"a table row longer than {ReadingLimits.RecordBytes >> 20} Mi characters (a quote that is never closed?)",
        CsvFormatException => "a damaged table row: " + FirstSentence(wrong.Message),
        UnauthorizedAccessException => "may not be read",
        _ => FirstSentence(wrong.Message),
    };

    private static string FirstSentence(string message)
    {
        var end = message.IndexOfAny(['\n', '\r']);
        var line = end < 0 ? message : message[..end];
        var path = line.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (path < 0 ? line : line[..path]).TrimEnd('.', ' ');
    }
}
