using Credence.App.Hosting;

namespace Credence.App.Ask;

/// <summary>An answer as every door sends it. Null is unknown; the field beside it says why.</summary>
internal sealed record AskShape(
    string? Outcome,
    string? OutcomeText,
    string Verdict,
    string VerdictRow,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<StepShape> Path,
    IReadOnlyList<OptionShape> Options,
    IReadOnlyList<ReasonShape> Why,
    IReadOnlyList<WhyNotShape> WhyNot,
    IReadOnlyList<FlipShape> Flip,
    IReadOnlyList<UnknownShape> Unknown,
    EvidenceShape Evidence,
    IReadOnlyList<WarningShape> Warnings,
    PlanShape Plan,
    IReadOnlyList<SourceShape> Sources,
    ReceiptShape Receipt,
    string Repeat);

/// <summary>One answered question of the path.</summary>
internal sealed record StepShape(string Question, string Text, string Answer, string AnswerText, string Source);

/// <summary>One option; what is unknown is null and the reason stands beside it.</summary>
internal sealed record OptionShape(
    string Id,
    string Name,
    string? ExamCode,
    string Kind,
    string? Category,
    StateShape? State,
    FigureShape CostUsd,
    FigureShape Hours,
    ShareShape? Evidence,
    string? EvidenceReason,
    string? Platform,
    bool? FitsBudget,
    bool? FitsTime,
    string Why,
    string Source);

/// <summary>What can be done with an exam on the as-of day.</summary>
internal sealed record StateShape(string Status, DateOnly? AnnouncedEnd, IReadOnlyList<string> Successors, string Why, IReadOnlyList<string> Sources);

/// <summary>A range with its source; low and high are null with a reason where unknown.</summary>
internal sealed record FigureShape(double? Low, double? High, string? Source, string? Date, string? Grade, string? Reason);

/// <summary>A measured share: ratios with a 95 % Wilson interval, and the population behind it.</summary>
internal sealed record ShareShape(
    string Id,
    IReadOnlyList<string> Covers,
    string Population,
    int Count,
    int N,
    double Share,
    double Low,
    double High,
    double? ClusteredLow,
    double? ClusteredHigh,
    int Employers,
    int PopulationEmployers,
    DateOnly? From,
    DateOnly? To);

/// <summary>One thing the verdict rests on.</summary>
internal sealed record ReasonShape(string Text, string Source);

/// <summary>Where the ways to another outcome part.</summary>
internal sealed record WhyNotShape(string Outcome, string OutcomeText, string Question, string? Given, IReadOnlyList<string> Needed);

/// <summary>A smallest change of answers that leads to another outcome.</summary>
internal sealed record FlipShape(string Outcome, string OutcomeText, IReadOnlyList<ChangeShape> Changes);

/// <summary>One changed answer; from is null where none was given.</summary>
internal sealed record ChangeShape(string Question, string? From, string To);

/// <summary>A question whose answer could still change something.</summary>
internal sealed record UnknownShape(string Question, string Text, string Changes);

/// <summary>What postings as a whole say.</summary>
internal sealed record EvidenceShape(
    ShareShape? AnyNamed, IReadOnlyList<ShareShape> MostNamed, ShareShape? Platform, ShareShape? Country, IReadOnlyList<string> Reasons);

/// <summary>Something that could make the answer wrong or late.</summary>
internal sealed record WarningShape(
    string Id, string? Certification, string Text, DateOnly? Date, IReadOnlyList<string> Successors, IReadOnlyList<string> Sources);

/// <summary>What to do, this week and after.</summary>
internal sealed record PlanShape(IReadOnlyList<PlanStepShape> Week, IReadOnlyList<PlanStepShape> Later);

/// <summary>One thing to do.</summary>
internal sealed record PlanStepShape(string Id, string Text, string Source);

/// <summary>A source the answer names.</summary>
internal sealed record SourceShape(string Id, string What, string? Address, string? Date);
