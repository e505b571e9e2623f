namespace Credence.Resumes.Documents.Word;

/// <summary>How the letters of a run look, while it is read.</summary>
/// <param name="IsBold">Whether bold.</param>
/// <param name="Size">Size of the font (points); null where the run says nothing.</param>
/// <param name="IsHidden">Whether said to be hidden.</param>
/// <param name="IsLight">Whether hardly told from white paper.</param>
/// <param name="IsShaded">Whether a darker color is behind it.</param>
internal readonly record struct WordRun(bool IsBold, double? Size, bool IsHidden, bool IsLight, bool IsShaded);
