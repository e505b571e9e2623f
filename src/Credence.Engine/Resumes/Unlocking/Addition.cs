using Credence.Catalog;

namespace Credence.Resumes.Unlocking;

/// <summary>Something that can be added to a résumé.</summary>
/// <param name="Kind">Sort of thing.</param>
/// <param name="Id">Id of the certification or skill; of a project its skills' ids with plus signs between.</param>
/// <param name="Name">As shown.</param>
/// <param name="Hours">Hours it takes; null where nobody states any.</param>
/// <param name="HoursFrom">Where the hours are from, or why there are none.</param>
public sealed record Addition(AdditionKind Kind, string Id, string Name, NumberRange? Hours, string HoursFrom);
