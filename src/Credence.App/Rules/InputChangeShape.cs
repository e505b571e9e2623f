using System.Text.Json.Nodes;

namespace Credence.App.Rules;

/// <summary>One changed input. <paramref name="To"/> is the nearest value that does it, unless the end is open: then <paramref name="Needed"/> says what it must be.</summary>
internal sealed record InputChangeShape(string Input, JsonNode? From, JsonNode? To, string Needed);
