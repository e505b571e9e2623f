using System.Text.Json.Nodes;

namespace Credence.App.Rules;

/// <summary>A smallest change of inputs and what comes out then.</summary>
internal sealed record FlipOutcomeShape(JsonNode? Outcome, IReadOnlyList<InputChangeShape> Changes);
