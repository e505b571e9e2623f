using Credence.Catalog;
using Credence.Sources;

namespace Credence.Portfolio.Skills;

/// <summary>What one source says a certification teaches: names of skills, never its sentences.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Date">Date of that text; null where it carries none.</param>
/// <param name="Grade">Weight of the source.</param>
/// <param name="Edition">Which edition of the syllabus it is.</param>
/// <param name="Note">A remark for the reader; null without one.</param>
/// <param name="Skills">Ids of skills, in ordinal order.</param>
public sealed record TaughtStatement(Source Source, PartialDate? Date, FactGrade Grade, string Edition, string? Note, IReadOnlyList<string> Skills)
{
    /// <summary>False only where the source is certainly later than the day.</summary>
    public bool CountsOn(DateOnly day) => Date is not { } date || date.Earliest <= day;
}
