using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>A human language a posting asks for, or several of which one is enough.</summary>
/// <param name="Any">ISO 639-1 codes, in text order.</param>
/// <param name="Level">How well: 1 to 6 for A1 to C2; null where it is not said.</param>
/// <param name="Strength">How strongly.</param>
/// <param name="Posting">Where.</param>
public sealed record LanguageAsk(IReadOnlyList<string> Any, int? Level, Strength Strength, Quote Posting);
