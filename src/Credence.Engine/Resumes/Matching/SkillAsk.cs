using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>A skill a posting names, or several of which one is enough.</summary>
/// <param name="Any">Ids in the skill lexicon, in text order.</param>
/// <param name="Strength">How strongly, where they are named most strongly.</param>
/// <param name="Posting">Where.</param>
public sealed record SkillAsk(IReadOnlyList<string> Any, Strength Strength, Quote Posting);
