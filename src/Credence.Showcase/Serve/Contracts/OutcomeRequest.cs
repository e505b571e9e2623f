using System.Globalization;
using System.Text.Json;
using Credence.Showcase.Data;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>What became of a case that was answered before.</summary>
/// <param name="RequestId">What the request was called that asked for it.</param>
/// <param name="Case">Its place in that request (0 to 999).</param>
/// <param name="Outcome">One of the target's two values.</param>
internal sealed record OutcomeRequest(string RequestId, int Case, string Outcome)
{
    /// <summary>Reads one.</summary>
    /// <exception cref="RefusedRequestException">It is none.</exception>
    internal static OutcomeRequest Read(JsonElement body, TableSchema schema)
    {
        var next = $"Send {{\"requestId\": text, \"case\": number, \"outcome\": \"{schema.Positive}\" or \"{schema.Negative}\"}}";
        if (Text(body, "requestId") is not { } id || Text(body, "outcome") is not { } outcome || (outcome != schema.Positive && outcome != schema.Negative))
            throw CaseReader.Bad("body", "does not say what became of a case", next);
        if (id.Length is 0 or > ModelRequest.LongestId)
            throw CaseReader.Bad("requestId", string.Create(CultureInfo.InvariantCulture, $"has {id.Length:N0} characters, and a request's name has 1 to {ModelRequest.LongestId}"), next);
        return body.TryGetProperty("case", out var given) && given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out var at) && at is >= 0 and < CaseReader.MostCases
            ? new OutcomeRequest(id, at, outcome)
            : throw CaseReader.Bad("case", string.Create(CultureInfo.InvariantCulture, $"is no whole number from 0 to {CaseReader.MostCases - 1}"), next);
    }

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
