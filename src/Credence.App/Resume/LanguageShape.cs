namespace Credence.App.Resume;

/// <summary>A human language on the wire.</summary>
internal sealed record LanguageShape(StatedShape Name, StatedShape? Fluency);
