namespace Credence.App.Resume;

/// <summary>A permit or clearance that was over on the day: where the résumé says so, its last day (null where not stated), and its countries (ISO 3166 alpha-2; none of a clearance).</summary>
internal sealed record EndedPermitShape(QuoteShape Resume, string? LastDay, IReadOnlyList<string> Countries);
