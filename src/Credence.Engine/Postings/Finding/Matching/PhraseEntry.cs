namespace Credence.Postings.Finding.Matching;

/// <summary>Where a pattern's bytes lie.</summary>
/// <param name="Phrase">Index of the phrase.</param>
/// <param name="Offset">Place of its bytes among all bytes, a multiple of eight.</param>
/// <param name="Length">Its length (bytes).</param>
/// <param name="Before">Bytes of it before its first word.</param>
internal readonly record struct PhraseEntry(int Phrase, int Offset, int Length, int Before);
