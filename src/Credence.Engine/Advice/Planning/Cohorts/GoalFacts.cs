namespace Credence.Advice.Planning.Cohorts;

/// <summary>What the catalog says about a goal.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Label">Short name.</param>
/// <param name="CostUsd">Money in US dollars, upper end; null where unknown.</param>
/// <param name="Hours">Hours, upper end; null where unknown.</param>
/// <param name="Category">Category of a certification; null for none.</param>
/// <param name="VendorId">Vendor of a certification; null for none.</param>
/// <param name="Refused">Why it cannot be paid for, without a final stop; null where it can.</param>
/// <param name="Successors">Catalog ids of what follows it.</param>
public sealed record GoalFacts(
    string Id, string Label, double? CostUsd, double? Hours, string? Category, string? VendorId, string? Refused, IReadOnlyList<string> Successors);
