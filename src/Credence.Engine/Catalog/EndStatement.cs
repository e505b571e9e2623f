using Credence.Sources;

namespace Credence.Catalog;

/// <summary>One source's statement of an end.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Date">Date the source carries, as exactly as it is known; null where it carries none.</param>
/// <param name="PublicBy">The day by which it was certainly public; null where that is not known.</param>
public sealed record EndStatement(string SourceId, PartialDate? Date, DateOnly? PublicBy);
