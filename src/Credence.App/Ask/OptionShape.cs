namespace Credence.App.Ask;

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
    string? EvidenceLimit,
    string? Platform,
    bool? FitsBudget,
    bool? FitsTime,
    string Why,
    string Source);
