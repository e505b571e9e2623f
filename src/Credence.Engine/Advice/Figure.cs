using Credence.Catalog;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>A cost or a number of hours with where it comes from.</summary>
/// <param name="Range">Lowest and highest value in <paramref name="Unit"/>; null where unknown.</param>
/// <param name="Unit"><c>USD</c> or <c>hours</c>.</param>
/// <param name="Source">Id of the strongest source that states it; null where unknown or true by definition.</param>
/// <param name="Date">Date that source carries; null where it carries none.</param>
/// <param name="Grade">Weight of that source; null where there is none.</param>
/// <param name="Missing">Why the value is unknown, in words without a final stop; null where it is known.</param>
public sealed record Figure(NumberRange? Range, string Unit, string? Source, PartialDate? Date, FactGrade? Grade, string? Missing)
{
    /// <summary>What to know about a known value (a minimum, one part of the price); null without a remark.</summary>
    public string? Note { get; init; }
}
