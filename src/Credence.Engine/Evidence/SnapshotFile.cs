using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Credence.Sources;

namespace Credence.Evidence;

/// <summary>Reads and writes snapshot files: JSON, one row a line, in a fixed order, so that two of them can be compared line by line.</summary>
public static class SnapshotFile
{
    internal const int Format = 2;

    /// <summary>Reads a snapshot.</summary>
    /// <exception cref="UnusableInputException">The file is not there, or not a snapshot of this version.</exception>
    public static EvidenceSnapshot Read(string path)
    {
        try
        {
            var shape = JsonSerializer.Deserialize(File.ReadAllBytes(path), SnapshotJson.Default.SnapshotShape);
            return shape is { Format: Format }
                ? SnapshotMapping.Snapshot(shape)
                : throw new UnusableInputException(path, $"is not a snapshot of format {Format}", Again);
        }
        catch (JsonException wrong)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{path}:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}");
            throw new UnusableInputException(where, "is not a snapshot", Again);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "cannot be read as a snapshot", "Check that the file is there and may be read");
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new UnusableInputException(path, "holds a value that cannot be (a count above its total, an unknown name, or a missing part)", Again);
        }
    }

    /// <summary>Writes a snapshot to a temporary name beside the file and puts it in place.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(string path, EvidenceSnapshot snapshot)
    {
        var temporary = path + ".new";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(temporary, Text(snapshot), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, $"the snapshot cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that may be written to");
        }
    }

    /// <summary>The text of the file.</summary>
    public static string Text(EvidenceSnapshot snapshot)
    {
        var shape = SnapshotMapping.Shape(snapshot);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\"format\":{shape.Format},\n\"origin\":{Json(shape.Origin, SnapshotJson.Default.OriginShape)},\n");
        text.Append("\"sought\":").Append(Lines(shape.Sought, SnapshotJson.Default.SoughtShape)).Append(",\n");
        text.Append("\"lines\":").Append(Lines(shape.Lines, SnapshotJson.Default.LineShape)).Append(",\n");
        text.Append("\"cells\":[\n");
        for (var i = 0; i < shape.Cells.Count; i++)
        {
            var cell = shape.Cells[i];
            text.Append("{\"population\":").Append(Json(cell.Population, SnapshotJson.Default.PopulationShape));
            text.Append(",\"rows\":").Append(Lines(cell.Rows, SnapshotJson.Default.RowShape)).Append(i + 1 < shape.Cells.Count ? "},\n" : "}\n");
        }

        return text.Append("]}\n").ToString();
    }

    private const string Again = "Make it again with 'credence evidence --store DIR --snapshot FILE'";

    private static string Lines<T>(IReadOnlyList<T> items, JsonTypeInfo<T> type) =>
        items.Count == 0 ? "[]" : "[\n" + string.Join(",\n", items.Select(item => Json(item, type))) + "\n]";

    private static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
