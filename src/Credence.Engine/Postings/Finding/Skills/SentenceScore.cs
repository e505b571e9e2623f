namespace Credence.Postings.Finding.Skills;

/// <summary>What a sentence adds to the scores of each of its words and of each word of the next one (1/64 of a log odds).</summary>
/// <param name="Begin">To begin, in the sentence.</param>
/// <param name="Inside">To inside, in the sentence.</param>
/// <param name="NextBegin">To begin, in the next.</param>
/// <param name="NextInside">To inside, in the next.</param>
internal readonly record struct SentenceScore(int Begin, int Inside, int NextBegin, int NextInside);
