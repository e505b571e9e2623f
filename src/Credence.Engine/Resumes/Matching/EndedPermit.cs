using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>A permit that a résumé says was over by the day of the answer.</summary>
/// <param name="Resume">Where the résumé says so.</param>
/// <param name="LastDay">Its last day, as exactly as it is stated.</param>
public sealed record EndedPermit(Quote Resume, PartialDate LastDay);
