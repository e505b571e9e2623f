using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>A certification of a known id that a person holds or held.</summary>
/// <param name="Id">Id, as stored postings use it.</param>
/// <param name="Name">As the résumé writes it.</param>
/// <param name="Expires">When it expires; null where no date is stated.</param>
/// <param name="IsExpired">Whether it certainly has on the day of the answer, or the résumé says that it is not held any more, or never was: then it counts for nothing.</param>
/// <param name="Resume">Where the résumé says so.</param>
public sealed record HeldNow(string Id, string Name, PartialDate? Expires, bool IsExpired, Quote Resume);
