using Credence.Catalog;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Compares when certifications were first on offer with when postings were written: a posting cannot name what was not there yet.</summary>
internal static class FirstOffered
{
    /// <summary>Why a count of none says nothing, since everything counted is first recorded after the last dated posting; null where it does say something.</summary>
    internal static string? NotYetThere(MeasuredShare share, CertificationCatalog catalog)
    {
        if (share.Count > 0 || share.Population.To is not { } last)
            return null;
        var firsts = share.Covers.Select(catalog.Find).Select(item => item is null ? null : First(item)).ToList();
        if (firsts.Any(first => first is null || first.Value.Day <= last))
            return null;
        var (_, when, source, launched) = firsts.OfType<(DateOnly, string, string, bool)>().OrderBy(first => first.Item1).First();
        return $"{share.Name} {(launched ? "is reported on offer only since" : "is first recorded as of")} {when} ({source}), after the last dated posting counted here ({Phrase.Day(last)})";
    }

    /// <summary>What limits a count, since some of the postings were written before the newest name was on offer; null where nothing does.</summary>
    internal static string? Limit(MeasuredShare share, CertificationCatalog catalog)
    {
        if (share.Population is not { From: { } from, To: { } last } || catalog.Find(share.Covers[0]) is not { } item || First(item) is not { } first)
            return null;
        var (day, when, source, launched) = first;
        var before = share.Covers.Count > 1 ? Phrase.Either([.. share.Covers.Skip(1).Select(id => Label.Of([id], catalog))]) : null;
        var since = $"{Label.Of(item)}{(before is null ? "" : " itself")} {(launched ? "is reported on offer only since" : "is first recorded as of")} {when} ({source})";
        if (day > last && before is not null)
            return $"{since}, after the last dated posting: this is a count of {before}";
        if (!launched || day <= from)
            return null;
        return before is not null ? $"{since}; older postings can name only {before}"
            : $"{since}{(WasBeta(item) ? ", before that as a beta" : "")}; postings go back to {Phrase.Day(from)}, and older ones could hardly name it";
    }

    /// <summary>The first day a source states it was on offer, or else, where every fact carries a date, the day of the first; null where neither is known.</summary>
    private static (DateOnly Day, string When, string Source, bool Launched)? First(Certification item)
    {
        if (StateRule.StartOf(item) is { } start)
            return (start.When.Earliest, Words(start.When), start.Source, true);
        var facts = item.Facts.Where(fact => !fact.Suspect).ToList();
        if (facts.Count == 0 || facts.Any(fact => fact.Date is null))
            return null;
        var earliest = facts.OrderBy(fact => fact.Date!.Value.Earliest).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal).First();
        return (earliest.Date!.Value.Earliest, Words(earliest.Date.Value), earliest.Source.Id, false);
    }

    private static string Words(PartialDate when) => when.Earliest == when.Latest ? Phrase.Day(when.Earliest) : CalendarWords.Of(when);

    private static bool WasBeta(Certification item) =>
        item.Facts.Any(fact => fact is { Suspect: false, Stage: Stage.Beta, Since: null, Until: not null });
}
