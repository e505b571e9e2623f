using Credence.Resumes.Matching;

namespace Credence.Resumes.Unlocking;

/// <summary>A résumé held against the postings of a target, and what of the store is not among them.</summary>
/// <param name="Matches">Every match, in the order of <see cref="MatchOrder"/>.</param>
/// <param name="InStore">Postings of the store (count).</param>
/// <param name="OfOtherRoles">Those of another role than the target's (count); 0 where it takes every role.</param>
/// <param name="NotStated">Those of the role that state no country or level where the target names one (count).</param>
/// <param name="WithCountry">Those of the role that state a country (count); 0 where the target names none.</param>
public sealed record StoreMatches(IReadOnlyList<ResumeMatch> Matches, int InStore, int OfOtherRoles, int NotStated, int WithCountry);
