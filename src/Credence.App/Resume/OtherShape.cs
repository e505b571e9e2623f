namespace Credence.App.Resume;

/// <summary>A section that was seen but not taken apart; <c>kind</c> is null where its heading is not known.</summary>
internal sealed record OtherShape(string? Kind, StatedShape? Heading, IReadOnlyList<StatedShape> Lines);
