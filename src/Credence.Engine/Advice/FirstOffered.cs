using Credence.Catalog;
using Credence.Evidence;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Compares when certifications were first on offer with when postings were written: a posting cannot name what was not there yet.</summary>
internal static class FirstOffered
{
    /// <summary>Why a count of none says nothing, since everything counted is first recorded after the last dated posting (see <see cref="EvidenceRow.IsNotOfferedYet"/>); null where it does say something.</summary>
    internal static string? NotYetThere(MeasuredShare share, CertificationCatalog catalog)
    {
        if (!share.IsNotOfferedYet || share.Population.To is not { } last)
            return null;
        if (share.Covers.Select(catalog.Find).OfType<Certification>().Select(FirstOffer.Of).OfType<FirstOffer>().OrderBy(one => one.Day).ToList() is not [var first, ..])
            return null;
        return $"{share.Name} {(first.IsLaunch ? "is reported on offer only since" : "is first recorded as of")} {Words(first.When)} ({first.Source}), after the last dated posting counted here ({Phrase.Day(last)})";
    }

    /// <summary>What limits a count, since some of the postings were written before the newest name was on offer; null where nothing does.</summary>
    internal static string? Limit(MeasuredShare share, CertificationCatalog catalog)
    {
        if (share.Population is not { From: { } from, To: { } last } || catalog.Find(share.Covers[0]) is not { } item || FirstOffer.Of(item) is not { } first)
            return null;
        var (when, source, launched) = (Words(first.When), first.Source, first.IsLaunch);
        var before = share.Covers.Count > 1 ? Phrase.Either([.. share.Covers.Skip(1).Select(id => Label.Of([id], catalog))]) : null;
        var since = $"{Label.Of(item)}{(before is null ? "" : " itself")} {(launched ? "is reported on offer only since" : "is first recorded as of")} {when} ({source})";
        if (first.Day > last && before is not null)
            return $"{since}, after the last dated posting: this is a count of {before}";
        if (!launched || first.Day <= from)
            return null;
        return before is not null ? $"{since}; older postings can name only {before}"
            : $"{since}{(WasBeta(item) ? ", before that as a beta" : "")}; postings go back to {Phrase.Day(from)}, and older ones could hardly name it";
    }

    private static string Words(PartialDate when) => when.Earliest == when.Latest ? Phrase.Day(when.Earliest) : CalendarWords.Of(when);

    private static bool WasBeta(Certification item) =>
        item.Facts.Any(fact => fact is { Suspect: false, Stage: Stage.Beta, Since: null, Until: not null });
}
