using Credence.Postings.Reading;

namespace Credence.Postings;

/// <summary>One record as it was read.</summary>
/// <param name="Input">Which input it came from (index).</param>
/// <param name="Source">Corpus that input belongs to.</param>
/// <param name="Outcome">What it is.</param>
/// <param name="Next">What to do about an input that failed as a whole; null for the usual advice.</param>
internal readonly record struct ReadRecord(int Input, string Source, ReadOutcome Outcome, string? Next);
