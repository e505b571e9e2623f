namespace Credence.Resumes.Documents.Word;

/// <summary>How the letters of a run look, while it is read.</summary>
/// <param name="IsBold">Whether bold.</param>
/// <param name="Look">What the run itself says.</param>
/// <param name="Style">Its character style; null for none.</param>
internal readonly record struct WordRun(bool IsBold, WordLook Look, string? Style);
