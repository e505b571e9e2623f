using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>A permit that a résumé says was over by the day of the answer.</summary>
/// <param name="Resume">Where the résumé says so.</param>
/// <param name="LastDay">Its last day, as exactly as it is stated; null where it only says that it is over.</param>
/// <param name="Countries">Countries it was for (ISO 3166 alpha-2); empty of a clearance.</param>
public sealed record EndedPermit(Quote Resume, PartialDate? LastDay, IReadOnlyList<string> Countries);
