using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>One thing a posting asks for or names, and how a person stands to it.</summary>
/// <param name="Kind">Sort of thing.</param>
/// <param name="Id">Id of the skill or certification; null for degree, years and certifications in general.</param>
/// <param name="Name">As shown.</param>
/// <param name="Strength">How strongly it is asked for.</param>
/// <param name="Standing">How the person stands to it.</param>
/// <param name="Posting">Where the posting names it; null where a field of its own does.</param>
/// <param name="Resume">Where the résumé names it; null where it does not.</param>
public sealed record AskedItem(AskedKind Kind, string? Id, string Name, Strength Strength, Standing Standing, Quote? Posting, Quote? Resume);
