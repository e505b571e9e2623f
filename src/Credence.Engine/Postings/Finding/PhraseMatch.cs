namespace Credence.Postings.Finding;

/// <summary>A phrase found in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Value">What it stands for, to its finder.</param>
internal readonly record struct PhraseMatch(int Start, int End, PhraseUse Use, int Value);
