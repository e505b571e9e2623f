namespace Credence.Postings.Finding;

/// <summary>A phrase that is looked for in whole texts; it starts with a letter or digit.</summary>
/// <param name="Use">What it is for.</param>
/// <param name="Text">The phrase. One of fewer than four characters ends its word, whatever its edges.</param>
/// <param name="Edges">What may stand around it.</param>
/// <param name="IsExact">Whether its case counts.</param>
/// <param name="Value">What it stands for, to its finder.</param>
internal sealed record ScanPhrase(PhraseUse Use, string Text, PhraseEdges Edges, bool IsExact, int Value);
