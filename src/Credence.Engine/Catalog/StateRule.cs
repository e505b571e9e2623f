using System.Globalization;
using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Works out an item's state on a day. What had ended is told with all that is known today; what lay ahead on that day shows only where a dated source had announced it by then, and stages and successors only from sources that count by then. Method: docs/method/catalog.md.</summary>
internal static class StateRule
{
    internal static ExamState At(Certification item, DateOnly asOf)
    {
        var exam = EndOf(item, EndKind.ExamRetired);
        var certification = EndOf(item, EndKind.CertificationRetired);
        var renewal = EndOf(item, EndKind.NotRenewable);
        var first = new[] { exam, certification }.OfType<End>().OrderBy(end => end.Day).FirstOrDefault();
        var starts = Start.Of(item);
        var stage = StageOn(item, starts, asOf);

        var (status, sources, why) = true switch
        {
            _ when first is not null && first.Day <= asOf => (ExamStatus.Ended, KnownBy(first, asOf).SourceIds, $"{Word(first.Kind)} on {InWords(first.Day)}"),
            _ when stage is { Key: nameof(Stage.Ended) } => (ExamStatus.Ended, Ids(stage), $"{stage.Best.Source.Id} reports it as ended"),
            _ when starts.Count > 0 && !starts.Any(start => start.HasBegun(asOf)) && !Shows(stage, asOf) => NotBegun(starts, asOf),
            _ when stage is { Key: nameof(Stage.Beta) } => (ExamStatus.Beta, Ids(stage), Beta(stage.Best)),
            _ when first is not null && Announced(first, asOf) => (ExamStatus.CurrentWithAnnouncedEnd, KnownBy(first, asOf).SourceIds, $"announced by {InWords(first.AnnouncedBy!.Value)}: {Word(first.Kind)} on {InWords(first.Day)}"),
            _ => Current(item, asOf, first, stage),
        };

        var told = status == ExamStatus.Ended || status == ExamStatus.CurrentWithAnnouncedEnd;
        return new ExamState(status, Shown(exam), Shown(certification), Shown(renewal), told ? item.SuccessorsAt(asOf) : [], sources, why);

        End? Shown(End? end) => end is not null && (end.Day <= asOf || Announced(end, asOf)) ? KnownBy(end, asOf) : null;
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

    private static (ExamStatus Status, IReadOnlyList<string> Sources, string Why) NotBegun(IReadOnlyList<Start> starts, DateOnly asOf)
    {
        if (starts.FirstOrDefault(start => !start.FollowsBeta && start.Announced(asOf) && start.When.Latest > asOf) is not { } next)
            return (ExamStatus.Unknown, [], "no source by then shows that it could be taken");
        return asOf < next.When.Earliest
            ? (ExamStatus.Upcoming, Ids(next.Side), $"starts {CalendarWords.On(next.When)}")
            : (ExamStatus.Unknown, Ids(next.Side), $"starts {CalendarWords.On(next.When)}, no source states the day");
    }

    private static bool Shows(ConflictSide? stage, DateOnly asOf) =>
        stage is not null && (stage.Key == nameof(Stage.Beta) || stage.Facts.Any(fact => fact.PublicBy <= asOf));

    private static string Beta(Fact fact)
    {
        var since = fact.Since is { } when ? $" from {CalendarWords.Of(when)} on" : "";
        var note = fact.Note is { } remark ? $"; {remark}" : "";
        return $"reported as a beta{since} ({Dated(fact)}){note}";
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
        return new End(kind, facts[0].Day!.Value, facts.Min(fact => fact.PublicBy), Ids(choice.Chosen), choice.Sides.Count > 1 ? choice : null)
        {
            Statements =
            [
                .. facts.Select(fact => new EndStatement(fact.Source.Id, fact.Date, fact.PublicBy)).DistinctBy(one => one.SourceId)
                    .OrderBy(one => one.PublicBy ?? DateOnly.MaxValue).ThenBy(one => one.SourceId, StringComparer.Ordinal),
            ],
        };
    }

    private static End KnownBy(End end, DateOnly asOf)
    {
        var known = end.Statements.Where(one => one.PublicBy <= asOf).ToList();
        return known.Count == 0
            ? end
            : end with { Statements = known, SourceIds = [.. known.Select(one => one.SourceId).Order(StringComparer.Ordinal)] };
    }

    private static ConflictSide? StageOn(Certification item, IReadOnlyList<Start> starts, DateOnly asOf)
    {
        var sides = item.Facts.Where(fact => fact.Stage is not null && !fact.Suspect && Applies(fact, starts, asOf))
            .GroupBy(fact => fact.Stage!.Value)
            .Select(stage => new ConflictSide(stage.Key.ToString(), [.. stage.OrderBy(ConflictSide.RankOf).ThenByDescending(fact => fact.Date?.Earliest ?? DateOnly.MinValue).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal)]))
            .ToList();
        return ConflictRule.Choose("status", Cautious.Lower, sides)?.Chosen;
    }

    private static bool Applies(Fact fact, IReadOnlyList<Start> starts, DateOnly asOf) =>
        fact.CountsOn(asOf)
        && (fact.Until is not { } until || asOf <= until)
        && (fact.Since is not { } since || (starts.FirstOrDefault(start => start.Stage == fact.Stage)?.HasBegun(asOf) ?? since.Latest <= asOf));

    /// <summary>When it was first on offer as far as sources state it, and the source of that; null where none states a start.</summary>
    internal static (PartialDate When, string Source)? StartOf(Certification item) =>
        Start.Of(item) is [var first, ..] ? (first.When, first.Side.Best.Source.Id) : null;

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
