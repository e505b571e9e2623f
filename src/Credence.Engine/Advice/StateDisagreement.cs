using Credence.Catalog;

namespace Credence.Advice;

/// <summary>Names a later source that puts an exam in another stage than the one used.</summary>
internal static class StateDisagreement
{
    /// <summary>The state with the disagreement in its reason; the same state where no later source says otherwise.</summary>
    internal static ExamState Named(Certification item, ExamState state, DateOnly asOf)
    {
        var used = Used(state.Status);
        var staged = item.Facts.Where(fact => fact is { Stage: not null, Suspect: false } && fact.CountsOn(asOf)).ToList();
        var latest = staged.Where(fact => fact.Stage == used).Select(fact => fact.Date?.Latest).Max();
        var other = staged.Where(fact => fact.Stage != used && fact.Until is null && latest is { } day && fact.Date is { } date && date.Earliest > day)
            .OrderByDescending(fact => fact.Date!.Value.Earliest).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return other is null ? state : state with
        {
            Why = $"{state.Why}. Sources disagree: {other.Source.Id}, {other.Date}, still reports it as {Word(other.Stage!.Value)}",
            SourceIds = [.. state.SourceIds.Append(other.Source.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static Stage? Used(ExamStatus status) => status switch
    {
        ExamStatus.Beta => Stage.Beta,
        ExamStatus.Current or ExamStatus.CurrentWithAnnouncedEnd => Stage.Current,
        _ => null,
    };

    private static string Word(Stage stage) => stage switch
    {
        Stage.Beta => "a beta",
        Stage.Current => "available",
        _ => "ended",
    };
}
