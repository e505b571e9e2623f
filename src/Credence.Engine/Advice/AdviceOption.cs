using Credence.Catalog;

namespace Credence.Advice;

/// <summary>One thing a person could do with the same hours and money.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Name">As shown.</param>
/// <param name="Label">Short name for sentences: the exam code where there is one.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Category">Category of a certification; null for anything else.</param>
/// <param name="State">What can be done with a certification on the as-of day; null for anything else.</param>
/// <param name="Cost">Money, in US dollars.</param>
/// <param name="Hours">Work, in hours.</param>
/// <param name="Evidence">How often AI postings name it; null where unknown.</param>
/// <param name="EvidenceMissing">Why <paramref name="Evidence"/> is unknown, in words without a final stop; null where it is known.</param>
/// <param name="EvidenceLimit">What limits <paramref name="Evidence"/>, such as postings older than the exam, without a final stop; null where nothing is known to.</param>
/// <param name="Platform">How it relates to the person's platform; null where none was named or it is no certification.</param>
/// <param name="FitsBudget">Whether its cost fits the budget; null where either is unknown or only part of the range fits.</param>
/// <param name="FitsTime">Whether its hours fit the time; null where either is unknown or only part of the range fits.</param>
/// <param name="Why">Why it is here, in words.</param>
/// <param name="Source">Who puts it there: source id, a slash, section.</param>
public sealed record AdviceOption(
    string Id,
    string Name,
    string Label,
    OptionKind Kind,
    string? Category,
    ExamState? State,
    Figure Cost,
    Figure Hours,
    MeasuredShare? Evidence,
    string? EvidenceMissing,
    string? EvidenceLimit,
    PlatformMatch? Platform,
    bool? FitsBudget,
    bool? FitsTime,
    string Why,
    string Source);
