using System.Text.Json.Nodes;

namespace Credence.App.Rules;

/// <summary>An outcome that did not come out, and what stood against it, in words.</summary>
internal sealed record WhyNotOutcomeShape(JsonNode? Outcome, IReadOnlyList<string> Reasons);
