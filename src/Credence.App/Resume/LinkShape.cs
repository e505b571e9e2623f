namespace Credence.App.Resume;

/// <summary>An address on the wire; <c>network</c> is null where the site is not a known one.</summary>
internal sealed record LinkShape(StatedShape Address, string? Network);
