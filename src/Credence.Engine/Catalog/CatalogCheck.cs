using System.Globalization;

namespace Credence.Catalog;

/// <summary>Looks through the catalog as of a day for stale, contradictory and impossible facts (problems) and for what a reader should know (notes).</summary>
public static class CatalogCheck
{
    /// <summary>Days after which the newest dated fact of an available item is too old.</summary>
    public const int StaleAfterDays = 365;

    /// <summary>Everything found, in ordinal order of items, problems before notes within an item.</summary>
    public static IReadOnlyList<CatalogFinding> Findings(CertificationCatalog catalog, DateOnly asOf)
    {
        var findings = catalog.Certifications.SelectMany(item => OfCertification(catalog, item, asOf))
            .Concat(catalog.Alternatives.SelectMany(item => OfFacts(item.Id, item.Facts, asOf)))
            .Concat(catalog.Routes.SelectMany(item => OfFacts(item.Id, item.Facts, asOf)));
        return [.. findings.OrderBy(finding => finding.ItemId, StringComparer.Ordinal).ThenBy(finding => finding.Kind).ThenBy(finding => finding.Field, StringComparer.Ordinal)];
    }

    private static IEnumerable<CatalogFinding> OfCertification(CertificationCatalog catalog, Certification item, DateOnly asOf) =>
        Age(item, asOf)
            .Concat(OfFacts(item.Id, item.Facts, asOf))
            .Concat(ImpossibleFacts.OfItem(catalog, item));

    private static IEnumerable<CatalogFinding> OfFacts(string id, FactSheet facts, DateOnly asOf) =>
        facts.ConflictsAt(asOf).Select(conflict => OfConflict(id, conflict)).Concat(ImpossibleFacts.OfSheet(id, facts));

    private static CatalogFinding OfConflict(string id, Conflict conflict)
    {
        var others = string.Join(", ", conflict.Sides.Skip(1).Select(side => $"'{side.Best.Value}'"));
        var kind = conflict.IsDecided ? CatalogFindingKind.DecidedConflict : CatalogFindingKind.Contradictory;
        return new CatalogFinding(id, kind, conflict.Field, $"'{conflict.Chosen.Best.Value}' is used, not {others}: {conflict.Why}");
    }

    private static IEnumerable<CatalogFinding> Age(Certification item, DateOnly asOf)
    {
        var trusted = item.Facts.Where(fact => !fact.Suspect).ToList();
        if (trusted.Count == 0)
        {
            yield return new CatalogFinding(item.Id, CatalogFindingKind.SuspectOnly, null, "every source is suspect");
            yield break;
        }

        var newest = trusted.Where(fact => fact.Date is not null && fact.CountsOn(asOf))
            .OrderByDescending(fact => fact.Date!.Value.Latest).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal).FirstOrDefault();
        if (newest is null)
        {
            yield return new CatalogFinding(item.Id, CatalogFindingKind.Undated, null, "no source by then carries a date, so its state is unknown");
            yield break;
        }

        if (item.StateAt(asOf).CanBeEarned && newest.Date!.Value.Latest.AddDays(StaleAfterDays) < asOf)
        {
            yield return new CatalogFinding(
                item.Id,
                CatalogFindingKind.Stale,
                null,
                string.Create(CultureInfo.InvariantCulture, $"counts as available, but its newest dated fact is of {newest.Date} ({newest.Source.Id}), more than {StaleAfterDays} days before"));
        }
    }
}
