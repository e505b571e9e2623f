namespace Credence.Postings.Finding.Matching;

/// <summary>One phrase found in a text.</summary>
/// <param name="Start">Where it starts (bytes from the start of the text).</param>
/// <param name="End">Where it ends (bytes; exclusive).</param>
/// <param name="Phrase">Index of the phrase in the list the matcher was compiled from; of equal phrases the first.</param>
public readonly record struct PhraseMatch(int Start, int End, int Phrase);
