using System.Globalization;
using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Works out an item's state on a day. What ended when is told with all that is known today; an end that lay ahead on that day shows only where a dated source had announced it by then. Method: docs/method/catalog.md.</summary>
internal static class StateRule
{
    internal static ExamState At(Certification item, DateOnly asOf)
    {
        var exam = EndOf(item, EndKind.ExamRetired);
        var certification = EndOf(item, EndKind.CertificationRetired);
        var renewal = EndOf(item, EndKind.NotRenewable);
        var first = new[] { exam, certification }.OfType<End>().OrderBy(end => end.Day).FirstOrDefault();
        var stage = StageOn(item, asOf);

        var (status, sources, why) = true switch
        {
            _ when first is not null && first.Day <= asOf => (ExamStatus.Ended, first.SourceIds, $"{Word(first.Kind)} on {InWords(first.Day)}"),
            _ when stage is { Key: nameof(Stage.Ended) } => (ExamStatus.Ended, Ids(stage), $"{stage.Best.Source.Id} reports it as ended"),
            _ when StartOf(item) is { } start && asOf < start.Day && stage is not { Key: nameof(Stage.Beta) } => (ExamStatus.Upcoming, [start.Source], $"starts on {InWords(start.Day)}"),
            _ when stage is { Key: nameof(Stage.Beta) } => (ExamStatus.Beta, Ids(stage), $"reported as a beta ({Dated(stage.Best)})"),
            _ when first is not null && Announced(first, asOf) => (ExamStatus.CurrentWithAnnouncedEnd, first.SourceIds, $"announced by {InWords(first.AnnouncedBy!.Value)}: {Word(first.Kind)} on {InWords(first.Day)}"),
            _ => Current(item, asOf, first, stage),
        };

        var told = status == ExamStatus.Ended || status == ExamStatus.CurrentWithAnnouncedEnd;
        return new ExamState(status, Shown(exam), Shown(certification), Shown(renewal), told ? item.Successors : [], sources, why);

        End? Shown(End? end) => end is not null && (end.Day <= asOf || Announced(end, asOf)) ? end : null;
    }

    private static (ExamStatus Status, IReadOnlyList<string> Sources, string Why) Current(Certification item, DateOnly asOf, End? later, ConflictSide? stage)
    {
        if (stage is not null)
            return (ExamStatus.Current, Ids(stage), $"reported as available ({Dated(stage.Best)}); no end announced by then");
        var newest = item.Facts.Where(fact => !fact.Suspect && fact.Date is not null && fact.CountsOn(asOf))
            .OrderByDescending(fact => fact.Date!.Value.Earliest).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal).FirstOrDefault();
        if (newest is not null)
            return (ExamStatus.Current, [newest.Source.Id], $"described by a source of {newest.Date}; no end announced by then");
        return later is not null
            ? (ExamStatus.Current, later.SourceIds, "it ended later, and no source had announced that by then")
            : (ExamStatus.Unknown, [], "no dated, trustworthy source shows it by then");
    }

    private static End? EndOf(Certification item, EndKind kind)
    {
        var sides = item.Facts.Where(fact => fact.Day is not null && fact.Ends.Contains(kind))
            .GroupBy(fact => Iso(fact.Day!.Value), StringComparer.Ordinal)
            .Select(day => new ConflictSide(day.Key, [.. day.OrderBy(ConflictSide.RankOf).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal)]))
            .ToList();
        if (ConflictRule.Choose("retirement-date", Cautious.Lower, sides) is not { } choice)
            return null;
        var facts = choice.Chosen.Facts;
        return new End(kind, facts[0].Day!.Value, facts.Min(fact => fact.PublicBy), Ids(choice.Chosen), choice.Sides.Count > 1 ? choice : null);
    }

    private static ConflictSide? StageOn(Certification item, DateOnly asOf)
    {
        var sides = item.Facts.Where(fact => fact.Stage is not null && !fact.Suspect && Applies(fact, asOf))
            .GroupBy(fact => fact.Stage!.Value)
            .Select(stage => new ConflictSide(stage.Key.ToString(), [.. stage.OrderBy(ConflictSide.RankOf).ThenByDescending(fact => fact.Date?.Earliest ?? DateOnly.MinValue).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal)]))
            .ToList();
        return ConflictRule.Choose("status", Cautious.Lower, sides)?.Chosen;
    }

    private static bool Applies(Fact fact, DateOnly asOf) =>
        (fact.Until is not { } until || asOf <= until) && (fact.Since is { } since ? since <= asOf : fact.CountsOn(asOf));

    /// <summary>The first day a source states it was on offer, as a beta or generally, and that source; null where none does.</summary>
    internal static (DateOnly Day, string Source)? StartOf(Certification item)
    {
        var starts = item.Facts.Where(fact => !fact.Suspect && fact.Since is not null && fact.Stage is Stage.Beta or Stage.Current)
            .Select(fact => (Day: fact.Since!.Value, Source: fact.Source.Id));
        if (item.Facts.At("launch-date", DateOnly.MaxValue)?.Chosen is { Reading: { } reading } launch && PartialDate.TryParse(reading, out var date))
            starts = starts.Append((date.Earliest, launch.Source.Id));
        var ordered = starts.OrderBy(start => start.Day).ThenBy(start => start.Source, StringComparer.Ordinal).ToList();
        return ordered.Count > 0 ? ordered[0] : null;
    }

    private static bool Announced(End end, DateOnly asOf) => end.AnnouncedBy is { } day && day <= asOf;

    private static IReadOnlyList<string> Ids(ConflictSide side) =>
        [.. side.Facts.Select(fact => fact.Source.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Dated(Fact fact) => fact.Date is { } date ? $"{fact.Source.Id}, {date}" : $"{fact.Source.Id}, undated";

    private static string Word(EndKind kind) => kind switch
    {
        EndKind.ExamRetired => "exam retired",
        EndKind.CertificationRetired => "certification retired",
        _ => "no renewal any more",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
