using Credence.App.Hosting;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary>One part of a claim as the doors print it; a number is null with <c>missing</c> saying why, or <c>needs</c> saying what would be needed to test the part.</summary>
internal sealed record ClaimPartShape(
    string What, string? Check, bool Decides, ClaimedShape? Claimed, string? Unit, double? Measured, double? Low, double? High, long? N, DateOnly? AsOf, string? Basis,
    string? Missing, string? Verdict, string? Needs)
{
    internal static ClaimPartShape Of(CheckedPart part)
    {
        var measured = part.Measured;
        return new ClaimPartShape(
            part.Part.What, part.Part.CheckName, part.Part.Decides, ClaimedShape.Of(part.Part.Claimed), measured is null ? null : Kebab.Of(measured.Unit),
            measured?.Value, measured?.Range?.Low, measured?.Range?.High, measured?.N, measured?.AsOf, measured?.Basis is { Length: > 0 } basis ? basis : null, measured?.Missing,
            part.Verdict is { } verdict ? VerdictWords.Of(verdict) : null, part.Part.Needs);
    }
}
