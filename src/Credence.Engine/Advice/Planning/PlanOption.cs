using Credence.Catalog;

namespace Credence.Advice.Planning;

/// <summary>One thing the person could do, with all a plan needs to know about it. What is null is unknown, and stands in <see cref="Unknown"/> with the reason.</summary>
/// <param name="Id">Kebab-case id, of the catalog or the person's own.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">What its hours are spent on.</param>
/// <param name="Category">Category of a certification, of which a plan takes one at most; null for none.</param>
/// <param name="Hours">Work still to do, in hours; the plan uses the upper end.</param>
/// <param name="CostUsd">Money, in US dollars; the plan uses the upper end.</param>
/// <param name="CostPerMonthUsd">Money a month while it is worked on, in US dollars; null where it is not paid by the month.</param>
/// <param name="Value">What doing it is worth; the plan uses the expected value.</param>
/// <param name="Opens">Postings it opens (count).</param>
/// <param name="Needs">Ids of options that have to be done before.</param>
/// <param name="Earliest">First day it can be worked on; null for no such day.</param>
/// <param name="EndsOn">Last day it can be finished, such as the last day of an exam; null for none known.</param>
/// <param name="Against">Ids of options of which only one makes sense.</param>
/// <param name="Must">Whether the person insists on it.</param>
/// <param name="Unknown">What is not known about it.</param>
/// <param name="Refused">Why it cannot be planned at all, without a final stop; null where it can.</param>
/// <param name="Successors">Catalog ids of what follows it.</param>
/// <param name="Remarks">What to know about its figures.</param>
/// <param name="Where"><c>path:line:column</c> it was read at; null where it comes from the answer or the catalog.</param>
public sealed record PlanOption(
    string Id,
    string Name,
    PlanOptionKind Kind,
    string? Category,
    NumberRange? Hours,
    NumberRange? CostUsd,
    double? CostPerMonthUsd,
    OptionValue? Value,
    double? Opens,
    IReadOnlyList<string> Needs,
    DateOnly? Earliest,
    DateOnly? EndsOn,
    IReadOnlyList<string> Against,
    bool Must,
    IReadOnlyList<Unknown> Unknown,
    string? Refused,
    IReadOnlyList<string> Successors,
    IReadOnlyList<PlanWarning> Remarks,
    string? Where)
{
    /// <summary>Code of its exam; null where there is none, or the person calls it otherwise.</summary>
    public string? ExamCode { get; init; }

    /// <summary>True where no source states its hours and an estimate for its kind stands in.</summary>
    public bool HoursAreEstimated { get; init; }

    /// <summary>True where no source states its price and what comparable ones cost stands in.</summary>
    public bool CostIsEstimated { get; init; }

    /// <summary>Short name for tables and calendars: the exam code where there is one.</summary>
    public string Label => ExamCode ?? Name;

    /// <summary>The name with the exam code before it where there is one.</summary>
    public string FullName => ExamCode is { } code && !Name.Contains(code, StringComparison.Ordinal) ? $"{code} ({Name})" : Name;
}
