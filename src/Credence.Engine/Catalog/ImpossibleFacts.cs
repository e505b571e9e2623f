using System.Globalization;
using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Finds facts that cannot be true as entered.</summary>
internal static class ImpossibleFacts
{
    private static readonly string[] MustBePositive = ["exam-minutes", "questions", "validity", "courses", "domains", "prep-hours", "prep-weeks", "hours", "duration"];

    /// <summary>Within one item's facts: numbers below zero, a stage that ends before it begins, a date that is not the source's, a source dated after it was entered.</summary>
    internal static IEnumerable<CatalogFinding> OfSheet(string id, FactSheet facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Number is { } number && (number.Low < 0 || (number.Low == 0 && MustBePositive.Contains(fact.Field))))
                yield return Finding(id, fact, $"{number} {fact.Unit} cannot be");
            if (fact.Since is { } since && fact.Until is { } until && until < since.Earliest)
                yield return Finding(id, fact, $"it would last from {since} to {Iso(until)}");
            if (fact.Date != fact.Source.Published)
                yield return Finding(id, fact, $"it is dated {fact.Date?.Text ?? "not at all"}, its source {fact.Source.Id} {fact.Source.Published?.Text ?? "not at all"}");
            if (fact.Date is { } date && fact.Source.Recorded is { } recorded && date.Earliest > recorded)
                yield return Finding(id, fact, $"it is dated {date}, after it was entered on {Iso(recorded)}");
        }
    }

    /// <summary>Between facts and items: an end before the launch, a successor that leads back.</summary>
    internal static IEnumerable<CatalogFinding> OfItem(CertificationCatalog catalog, Certification item)
    {
        if (item.Facts.At("launch-date", DateOnly.MaxValue)?.Chosen is { Reading: { } reading } && PartialDate.TryParse(reading, out var launch))
        {
            foreach (var end in item.StateAt(DateOnly.MaxValue).Ends.Where(end => end.Day < launch.Earliest))
                yield return new CatalogFinding(item.Id, CatalogFindingKind.Impossible, "retirement-date", $"it would end on {Iso(end.Day)}, before its launch in {launch}");
        }

        if (LeadsBack(catalog, item))
            yield return new CatalogFinding(item.Id, CatalogFindingKind.Impossible, "replaced-by", "its successors lead back to it");
    }

    private static bool LeadsBack(CertificationCatalog catalog, Certification item)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(item.Successors);
        while (open.TryDequeue(out var id))
        {
            if (id == item.Id)
                return true;
            if (seen.Add(id) && catalog.Find(id) is { } next)
            {
                foreach (var successor in next.Successors)
                    open.Enqueue(successor);
            }
        }

        return false;
    }

    private static CatalogFinding Finding(string id, Fact fact, string text) => new(id, CatalogFindingKind.Impossible, fact.Field, $"'{fact.Value}' ({fact.Source.Id}): {text}");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
