using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>A skill a posting names.</summary>
/// <param name="Id">Id in the skill lexicon.</param>
/// <param name="Strength">How strongly, where it is named most strongly.</param>
/// <param name="Posting">Where.</param>
public sealed record SkillAsk(string Id, Strength Strength, Quote Posting);
