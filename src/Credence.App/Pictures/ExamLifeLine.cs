using System.Globalization;
using Credence.Advice;
using Credence.Catalog;
using Credence.Sources;

namespace Credence.App.Pictures;

/// <summary>Makes the life line of an exam and of what follows it from the facts of the catalog, as they could be known on a day.</summary>
internal static class ExamLifeLine
{
    /// <summary>The life line of an item, its successors below it.</summary>
    internal static LifeLine Of(Certification item, CertificationCatalog catalog, DateOnly asOf)
    {
        var followers = item.StateAt(asOf).Successors.Select(catalog.Find).OfType<Certification>();
        IReadOnlyList<LifeRow> rows = [Row(item, asOf), .. followers.Select(follower => Row(follower, asOf))];
        return new LifeLine(new Caption("life", Title(item, asOf), $"When it can be taken, as sources stated by {Phrase.Day(asOf)}. What carries no date is listed and not drawn."), rows, asOf);
    }

    private static string Title(Certification item, DateOnly asOf)
    {
        var state = item.StateAt(asOf);
        return $"{Label(item)}: {state.Status switch
        {
            ExamStatus.Ended => "it can no longer be taken",
            ExamStatus.CurrentWithAnnouncedEnd => $"it can be taken until {Phrase.Day(state.Ends[0].Day)}",
            ExamStatus.Beta => "it can be taken as a beta",
            ExamStatus.Current => "it can be taken, no end is announced",
            ExamStatus.Upcoming => "it cannot be taken yet",
            _ => "it is unknown whether it can be taken",
        }}";
    }

    private static LifeRow Row(Certification item, DateOnly asOf)
    {
        var state = item.StateAt(asOf);
        var starts = item.StartsAt(asOf);
        var end = new[] { state.ExamRetired, state.CertificationRetired }.OfType<End>().OrderBy(one => one.Day).FirstOrDefault();
        var spans = Offered(item, state, starts, end, asOf).ToList();
        var events = starts.Select(StartEvent).ToList();
        if (starts.Count == 0 && FirstRecord(item, asOf) is { } first && (end is null || first.Latest < end.Day))
            events.Add(new LifeEvent(first.Latest, Words(first), "first dated record of it; no source states when it began"));
        else if (starts.Count == 0)
            events.Add(new LifeEvent(null, "No date", "no source states when it began"));
        events.AddRange(state.Ends.GroupBy(one => one.Day).Select(day => new LifeEvent(day.Key, Phrase.Day(day.Key), EndWords(day))));
        if (state.Status == ExamStatus.Ended && end is null)
            events.Add(new LifeEvent(null, "No date", "reported as ended; no source states the day"));
        if (end is not null && spans.Count > 0)
            AddValidity(item, end.Day, asOf, spans, events);
        return new LifeRow(Label(item), item.ExamCode is null ? null : item.Name, spans, events);
    }

    private static IEnumerable<LifeSpan> Offered(Certification item, ExamState state, IReadOnlyList<StageStart> starts, End? end, DateOnly asOf)
    {
        DateOnly? over = end?.Day ?? (state.Status == ExamStatus.Ended ? asOf : null);
        var isEndKnown = end is not null || over is null;
        if (starts.Count == 0)
        {
            var seen = FirstRecord(item, asOf)?.Latest;
            if ((seen is null || (over is not null && seen > over) ? end?.Day : seen) is { } since)
                yield return new LifeSpan(LifeStage.Offered, since, over) { IsStartKnown = false, IsEndKnown = isEndKnown };
            yield break;
        }

        var beta = starts.FirstOrDefault(start => start.Stage == Stage.Beta);
        var open = starts.FirstOrDefault(start => start.Stage != Stage.Beta);
        if (beta is not null && (open is not null || state.Status == ExamStatus.Beta) && (open is null || beta.When.Earliest < open.When.Earliest))
            yield return new LifeSpan(LifeStage.Beta, beta.When.Earliest, open?.When.Earliest ?? over) { IsEndKnown = open is not null || isEndKnown };
        if (open is null && (beta is null || state.Status == ExamStatus.Beta))
            yield break;
        var from = (open ?? beta)!.When.Earliest;
        if (over is null || from < over)
            yield return new LifeSpan(LifeStage.Offered, from, over) { IsEndKnown = isEndKnown };
    }

    // a dated statement about it: it was known by then, whenever it began; of a date known to the month or year its last day is certain
    private static PartialDate? FirstRecord(Certification item, DateOnly asOf) =>
        item.Facts.Where(fact => !fact.Suspect && fact.Date is { } date && date.Latest <= asOf).Select(fact => fact.Date).OrderBy(date => date!.Value.Latest).FirstOrDefault();

    private static LifeEvent StartEvent(StageStart start) => new(start.When.Earliest, Words(start.When), start.Stage switch
    {
        Stage.Beta => "opens as a beta",
        Stage.Current => "open to all",
        _ => "opens",
    });

    private static string EndWords(IEnumerable<End> ends) => Phrase.List([.. ends.Select(end => end.Kind switch
    {
        EndKind.ExamRetired => "the exam ends",
        EndKind.CertificationRetired => "the certification ends",
        _ => "no renewal any more",
    })]);

    private static void AddValidity(Certification item, DateOnly ended, DateOnly asOf, List<LifeSpan> spans, List<LifeEvent> events)
    {
        if (item.NeverExpires(asOf))
        {
            spans.Add(new LifeSpan(LifeStage.ValidOnly, ended, null));
            events.Add(new LifeEvent(null, "After the end", "certificates never expire"));
        }
        else if (item.ValidityMonths(asOf) is { } months)
        {
            var last = ended.AddMonths((int)Math.Round(months.High));
            spans.Add(new LifeSpan(LifeStage.ValidOnly, ended, last));
            events.Add(new LifeEvent(last, Phrase.Day(last), string.Create(CultureInfo.InvariantCulture, $"the last certificates expire, {months.High:0.#} months after the last exam")));
        }
        else
        {
            events.Add(new LifeEvent(null, "After the end", "unknown how long certificates stay valid"));
        }
    }

    private static string Label(Certification item) => item.ExamCode ?? item.Name;

    private static string Words(PartialDate when) => when.Earliest == when.Latest ? Phrase.Day(when.Earliest)
        : DateOnly.TryParseExact(when.Text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : when.Text.Replace("/", " to ", StringComparison.Ordinal);
}
