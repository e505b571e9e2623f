using System.Text.Json;
using System.Text.Unicode;

namespace Credence.Showcase.Watch.Rows;

/// <summary>A line of the prediction log: a prediction, or what became of one.</summary>
/// <param name="Case">Request and place in it.</param>
/// <param name="Time">When it was asked (UTC); null for an outcome, and where the line does not say.</param>
/// <param name="Version">Version of the model; null for an outcome.</param>
/// <param name="Kind">Which model of the version; null for an outcome.</param>
/// <param name="Probability">What it said (ratio); null for an outcome.</param>
/// <param name="Features">Values, or tenths and places of categories; null for an outcome.</param>
/// <param name="AreBins">Whether they are tenths and places.</param>
/// <param name="Outcome">What became of it; null for a prediction.</param>
internal sealed record LogLine((string Request, int At) Case, DateTimeOffset? Time, string? Version, string? Kind, double? Probability, JsonElement? Features, bool AreBins, string? Outcome)
{
    /// <summary>Reads one; null where it is none, as the last one of a log that was cut.</summary>
    internal static LogLine? Of(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
            return null;
        try
        {
            using var document = JsonDocument.Parse(line);
            return Of(document.RootElement.Clone());
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // the latter of half a pair of surrogates
            return null;
        }
    }

    private static LogLine? Of(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object || Text(line, "requestId") is not { } request || !line.TryGetProperty("case", out var place) || place.ValueKind != JsonValueKind.Number || !place.TryGetInt32(out var at))
            return null;
        if (!line.TryGetProperty("probability", out var said))
            return Text(line, "outcome") is { } outcome ? new LogLine((request, at), null, null, null, null, null, false, outcome) : null;
        var bins = line.TryGetProperty("bins", out var features);
        if (!bins && !line.TryGetProperty("features", out features))
            return null;
        return said.ValueKind == JsonValueKind.Number && features.ValueKind == JsonValueKind.Object && Text(line, "version") is { } version && Text(line, "kind") is { } kind
            ? new LogLine((request, at), line.TryGetProperty("time", out var time) && time.ValueKind == JsonValueKind.String && time.TryGetDateTimeOffset(out var asked) ? asked : null, version, kind, said.GetDouble(), features, bins, null)
            : null;
    }

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
