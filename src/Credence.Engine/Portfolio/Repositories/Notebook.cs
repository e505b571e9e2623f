using System.Text;
using System.Text.Json;

namespace Credence.Portfolio.Repositories;

/// <summary>A Jupyter notebook.</summary>
/// <param name="Cells">Code cells in order: the number of their last run, null where they were not run, and whether output is kept.</param>
/// <param name="Source">Source of the code cells.</param>
internal sealed record Notebook(IReadOnlyList<(int? Run, bool HasOutput)> Cells, string Source)
{
    private const int MostDepth = 32;

    /// <summary>Reads it; null where it is no notebook.</summary>
    internal static Notebook? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostDepth });
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array ? Of(cells) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Notebook Of(JsonElement cells)
    {
        var (runs, source) = (new List<(int?, bool)>(), new StringBuilder());
        foreach (var cell in cells.EnumerateArray())
        {
            if (cell.ValueKind != JsonValueKind.Object || !cell.TryGetProperty("cell_type", out var type) || type.ValueKind != JsonValueKind.String || !type.ValueEquals("code"))
                continue;
            var text = cell.TryGetProperty("source", out var given) ? Joined(given) : "";
            if (string.IsNullOrWhiteSpace(text))
                continue;
            source.Append(text).Append('\n');
            var hasOutput = cell.TryGetProperty("outputs", out var outputs) && outputs.ValueKind == JsonValueKind.Array && outputs.GetArrayLength() > 0;
            runs.Add((cell.TryGetProperty("execution_count", out var run) && run.ValueKind == JsonValueKind.Number && run.TryGetInt32(out var number) ? number : null, hasOutput));
        }

        return new Notebook(runs, source.ToString());
    }

    private static string Joined(JsonElement source) => source.ValueKind switch
    {
        JsonValueKind.String => source.GetString()!,
        JsonValueKind.Array => string.Concat(source.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.String).Select(line => line.GetString())),
        _ => "",
    };
}
