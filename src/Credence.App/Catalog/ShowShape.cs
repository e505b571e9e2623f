using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>What <c>catalog show</c> prints: exactly one of certification, alternative and route is there, with its facts.</summary>
internal sealed record ShowShape(
    ItemShape? Certification,
    AlternativeShape? Alternative,
    RouteShape? Route,
    IReadOnlyList<FactShape> Facts,
    IReadOnlyList<ConflictShape> Conflicts,
    IReadOnlyList<RouteShape> PriceRoutes,
    ReceiptShape Receipt)
{
    /// <summary>Finds it by id, exam code or any name; null where there is none.</summary>
    internal static ShowShape? Of(CertificationCatalog catalog, string name, DateOnly asOf, ReceiptShape receipt)
    {
        if (catalog.Find(name) is { } certification)
        {
            var routes = catalog.Routes.Where(route => route.AppliesTo.Contains("any") || route.AppliesTo.Contains(certification.VendorId)).Select(RouteShape.Of);
            return With(ItemShape.Of(certification, catalog, asOf), null, null, certification.Facts, [.. routes]);
        }

        if (catalog.FindAlternative(name) is { } alternative)
            return With(null, AlternativeShape.Of(alternative), null, alternative.Facts, []);
        return catalog.FindRoute(name) is { } found ? With(null, null, RouteShape.Of(found), found.Facts, []) : null;

        ShowShape With(ItemShape? item, AlternativeShape? other, RouteShape? route, FactSheet facts, IReadOnlyList<RouteShape> routes) => new(
            item,
            other,
            route,
            [.. facts.Select(fact => FactShape.Of(fact, facts, catalog, asOf))],
            [.. facts.ConflictsAt(asOf).Select(conflict => ConflictShape.Of(conflict, catalog))],
            routes,
            receipt);
    }
}
