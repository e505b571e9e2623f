using Credence.Catalog;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Warns of exams that have ended or are going to.</summary>
internal static class EndWarnings
{
    internal static Warning Ended(Certification item, ExamState state, CertificationCatalog catalog)
    {
        var end = CandidateSelection.FirstEnd(state);
        var ended = end is null
            ? $"{Label.Full(item)} can no longer be taken ({state.Why})."
            : $"{Label.Full(item)} can no longer be {(end.Kind == EndKind.CertificationRetired ? "earned" : "taken")}: it ended on {Phrase.Day(end.Day)}.";
        var renewal = state.NotRenewable is null ? "" : " Holders keep it until it expires and cannot renew it.";
        return new Warning(
            WarningKind.Ended, item.Id, $"{ended} {Next(state, catalog)}{renewal}{Disagreement(end)}{Stated(item, end)}", end?.Day, state.Successors, end?.SourceIds ?? state.SourceIds);
    }

    internal static Warning? Announced(AdviceOption option, CertificationCatalog catalog) =>
        option.State is { Status: ExamStatus.CurrentWithAnnouncedEnd } state && CandidateSelection.FirstEnd(state) is { } end
            ? new Warning(
                WarningKind.AnnouncedEnd, option.Id,
                $"{option.Label} can still be taken, but its end on {Phrase.Day(end.Day)} is announced. {Next(state, catalog)}{Disagreement(end)}", end.Day, state.Successors, end.SourceIds)
            : null;

    /// <summary>For one that can be taken today but ends before the person can be ready.</summary>
    internal static Warning TooSoon(Certification item, ExamState state, CertificationCatalog catalog)
    {
        var end = CandidateSelection.FirstEnd(state)!;
        return new Warning(
            WarningKind.AnnouncedEnd, item.Id,
            $"{Label.Of(item)} can still be taken, but ends on {Phrase.Day(end.Day)}, before you can be ready by your own answers. {Next(state, catalog)}{Disagreement(end)}",
            end.Day, state.Successors, end.SourceIds);
    }

    /// <summary>Which of the articles still presents it as an option, with the day it was stated on.</summary>
    private static string Stated(Certification item, End? end)
    {
        if (end is null)
            return "";
        var stated = item.Facts.Select(fact => fact.Source).Where(source => source.Kind == SourceKind.Seed)
            .Where(source => !item.Facts.Any(fact => fact.Source.Id == source.Id && fact.Ends.Count > 0))
            .DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => $"article {source.Id[^1..].ToUpperInvariant()} ({(source.Published is { } day ? Day(day) : "undated")})")
            .ToList();
        return stated.Count == 0 ? "" : $" Stated as an option by {Phrase.List(stated)}; no longer possible since {Phrase.Day(end.Day)}.";
    }

    private static string Day(PartialDate day) => day.Earliest == day.Latest ? Phrase.Day(day.Earliest) : day.ToString();

    private static string Next(ExamState state, CertificationCatalog catalog) => state.Successors.Count switch
    {
        0 => "No successor is known.",
        1 => $"{Label.Of(state.Successors, catalog)} follows it.",
        _ => $"{Label.Of(state.Successors, catalog)} follow it.",
    };

    private static string Disagreement(End? end) =>
        end?.Conflict is not { } conflict ? ""
        : $" Sources disagree: {conflict.Chosen.Publishers} {(conflict.Chosen.Publishers == 1 ? "publisher states" : "publishers state")} that day, "
            + string.Join(", ", conflict.Sides.Skip(1).Select(side => $"{side.Best.Source.Id} says {side.Best.Value}")) + ".";
}
