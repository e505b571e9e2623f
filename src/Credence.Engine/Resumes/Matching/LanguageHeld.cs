namespace Credence.Resumes.Matching;

/// <summary>A human language a résumé lists.</summary>
/// <param name="Code">ISO 639-1 code.</param>
/// <param name="Level">How well: 1 to 6 for A1 to C2; null where it is not stated, or in words nobody knows.</param>
/// <param name="Resume">Where.</param>
public sealed record LanguageHeld(string Code, int? Level, Quote Resume);
