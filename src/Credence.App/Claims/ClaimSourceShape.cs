using Credence.Sources;

namespace Credence.App.Claims;

/// <summary>Who says it, as the doors print it; null where the page carries no address or date.</summary>
internal sealed record ClaimSourceShape(string Id, string What, string? Address, string? Published, bool Suspect)
{
    internal static ClaimSourceShape Of(Source source) => new(source.Id, source.What, source.Address, source.Published?.Text, source.Suspect);
}
